package nl.woonzorgtoets.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatAMunicipalitySetsTest {

    @Test
    void aNumberCanGoForAllOrForOneMunicipalityEach() {
        FilingSettings settings = FilingSettings.of("HEERLEN=002220647, 123456782", "", "", "");

        assertThat(settings.bronorganisatie("HEERLEN")).isEqualTo("002220647");
        assertThat(settings.bronorganisatie("KERKRADE")).isEqualTo("123456782");
        assertThat(settings.bronorganisatie(null)).isEqualTo("123456782");
        assertThat(FilingSettings.NONE.bronorganisatie("HEERLEN")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "002220648", "000000000", "HEERLEN=x", "HEERLEN="})
    void aNumberThatCannotBeIsRefusedAtTheStart(String number) {
        assertThatThrownBy(() -> FilingSettings.of(number, "", "", "")).hasMessageContaining("elfproef");
    }

    @Test
    void aKindOfDocumentIsAnAddress() {
        assertThatThrownBy(() -> FilingSettings.of("", "rapport", "", "")).hasMessageContaining("https://");
    }
}
