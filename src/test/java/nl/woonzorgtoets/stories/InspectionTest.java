package nl.woonzorgtoets.stories;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The inspection of pages finds what is wrong with them: a page that is spoilt does not pass. */
class InspectionTest extends Story {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            label                   | document.querySelector('label[for=account]').remove()
            color-contrast          | document.querySelector('h1').style.color = '#ccc'
            color-contrast          | document.querySelectorAll('label')[1].style.color = '#ccc'
            color-contrast          | document.querySelector('form').style.backgroundColor = '#888'
            heading-order           | document.querySelector('h1').insertAdjacentHTML('afterend', '<h4>Account</h4>')
            page-has-heading-one    | document.querySelector('h1').remove()
            target-size             | document.querySelector('main').innerHTML += '<button>a</button><button>b</button>'; document.querySelectorAll('main > button').forEach(e => { e.style.padding = 0; e.style.border = 0; e.style.fontSize = '6px' })
            html-has-lang           | document.documentElement.removeAttribute('lang')
            wider than the screen   | document.querySelector('h1').style.width = '3000px'
            Content Security Policy | document.body.insertAdjacentHTML('beforeend', '<p style="color: red">rood</p>')
            asked elsewhere         | document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="http://127.0.0.1:9/" ping="x">weg</a>'); document.querySelector('main > a:last-child').click()
            console                 | console.error('er gaat iets mis')
            script                  | setTimeout(() => { throw new Error('er gaat iets mis') })
            """)
    void aSpoiltPageDoesNotPass(String fault, String act) {
        Person person = somebody(Device.PHONE).opens("/inloggen");
        person.page().evaluate("() => { " + act + " }");
        person.page().waitForTimeout(100);

        assertThatThrownBy(person::isContent).hasMessageContaining(fault);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"WITHOUT_JAVASCRIPT", "ZOOMED"})
    void axeLooksOnEveryDevice(Device device) {
        Person person = somebody(device).opens("/inloggen");
        person.page().evaluate("() => document.querySelector('label[for=account]').remove()");

        assertThatThrownBy(person::isContent).hasMessageContaining("label");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = "WITHOUT_MOTION")
    void whatMovesForSomebodyWhoAskedForRestIsNoticed(Device device) {
        Person person = somebody(device).opens("/inloggen");
        person.page().evaluate("() => document.querySelector('h1').animate({ opacity: [1, 0] }, 60000).id");

        assertThatThrownBy(person::isContent).hasMessageContaining("moves");
    }
}
