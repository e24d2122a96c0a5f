package nl.woonzorgtoets.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK = "https://toets.voorbeeld.nl/beoordelingen/2026-000123";

    @Test
    void aScannerReadsWhatWasPutInIt() throws Exception {
        String image = new QrCode(LINK).image();

        byte[] png = Base64.getDecoder().decode(image.substring(image.indexOf(',') + 1));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo(LINK);
    }

    @Test
    void thePathOnThePageDrawsAsManyModulesAsThePicture() throws Exception {
        QrCode code = new QrCode(LINK);
        byte[] png = Base64.getDecoder().decode(code.image().split(",")[1]);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int pixels = picture.getWidth() / code.size();
        int dark = 0;
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                boolean isDark = (picture.getRGB(x * pixels, y * pixels) & 0xFF) == 0;
                assertThat(code.path().contains("M" + x + " " + y + "h")).isEqualTo(isDark);
                dark += isDark ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(100);
    }
}
