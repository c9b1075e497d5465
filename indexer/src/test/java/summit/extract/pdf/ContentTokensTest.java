package summit.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the content, its tokens are those of PDFBox's parser. */
class ContentTokensTest {
  private static final int MUTANTS = 20_000;
  private static final String PAGE =
      """
      q 1 0 0 -1 72.25 .5 cm /P <</MCID 0/Lang (ko) /BBox [0 0 9.5 1]>> BDC BT /F1 9 Tf
      -.05 Tc 0.1234567890123456789 Tw (a\\(b\\)\\\\c\\101\\7\\n) Tj [(A) -20.5 <0041 42F> /N 3] TJ
      (x (y) z)' T* (\u00e9) " ET EMC /Im#201 Do BI /W 1 /H 1 ID \u00ff\u0000\u0001 EI % note
      true null false 16777217.0 00012 Q
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        PAGE,
        "0 0 0 rg 1.5-3 --4 5- +6 . - -. 7. .8 9e3 1..2 12345678901234567890 3Tj",
        "/ /A/B#43 /C#4 /D{} /E#",
        "(no end",
        "(a) (b\\)\n/C) (d)e\r> f) (\\\r\ng) (\\0) (\\18) (\\777)",
        "<> <4> <4 1 > <4G1> <41",
        "[1 [2] 3] [/A(b)<43>] [1 0 R] [tru] [",
        "<</A 1 0 R>> <</A [1 2]/B<</C 1>>>> <</A>> <</A 1 2>> <</A true>>",
        "BT/F1 9Tf(a)Tj[(b)]TJ<41>Tj ET",
        "Tj] Tj) Tj{ Tj} Tj> Tj%c\nTj",
        "nul null fal false tru true B BI b* f* n ID",
        "] > } { ) \u0000\u000c x",
        "0.00000-33917698 -12.-1 0.0000001 -0.0 -0",
      })
  void areThoseOfPdfbox(String content) {
    same(content.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void areThoseOfPdfboxInDamagedContent() {
    byte[] page = PAGE.getBytes(StandardCharsets.ISO_8859_1);
    byte[] signs = "()<>[]{}/%\\ \n\r0159.-+#aTBIEDR\0".getBytes(StandardCharsets.ISO_8859_1);
    Random random = new Random(7);
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = page.clone();
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        mutant[random.nextInt(mutant.length)] = signs[random.nextInt(signs.length)];
      }
      same(mutant);
    }
  }

  @Test
  void roundsDecimalsAsJavaDoes() throws IOException {
    Random random = new Random(8);
    for (int i = 0; i < 200_000; i++) {
      String digits = String.valueOf(random.nextLong(Long.MAX_VALUE));
      String whole = digits.substring(0, 1 + random.nextInt(Math.min(8, digits.length())));
      String decimals = digits.substring(0, random.nextInt(Math.min(10, digits.length())));
      String decimal = (random.nextBoolean() ? "-" : "") + whole + "." + decimals;
      byte[] bytes = decimal.getBytes(StandardCharsets.US_ASCII);
      Object token = new ContentTokens(bytes, bytes.length).next();
      assertThat(described(token)).isEqualTo(described(new COSFloat(decimal)));
    }
    same("16777217.0 33554434.5 0.50000002980232238".getBytes(StandardCharsets.US_ASCII));
  }

  private static void same(byte[] content) {
    List<String> expected = tokens(new PDFStreamParser(content)::parseNextToken);
    List<String> own = tokens(new ContentTokens(content, content.length)::next);
    assertThat(own).as(new String(content, StandardCharsets.ISO_8859_1)).isEqualTo(expected);
  }

  private interface Source {
    @Nullable Object next() throws IOException;
  }

  private static List<String> tokens(Source source) {
    List<String> tokens = new ArrayList<>();
    try {
      for (Object token = source.next(); token != null; token = source.next()) {
        tokens.add(described(token));
      }
    } catch (IOException | RuntimeException e) {
      tokens.add(e.getClass().getName());
    }
    return tokens;
  }

  private static String described(@Nullable Object token) {
    return switch (token) {
      case COSFloat real -> "real " + Float.floatToIntBits(real.floatValue());
      case COSString string -> HexFormat.of().formatHex(string.getBytes());
      case COSArray array -> array.toList().stream().map(t -> described(t)).toList().toString();
      case COSDictionary dictionary -> {
        StringBuilder entries = new StringBuilder("dictionary " + dictionary.isDirect());
        dictionary.forEach(
            (key, value) -> entries.append(key).append(described(value)).append(value.isDirect()));
        yield entries.toString();
      }
      case Operator operator ->
          operator.getName()
              + (operator.getImageData() == null ? "" : operator.getImageData().length);
      case null, default -> String.valueOf(token);
    };
  }
}
