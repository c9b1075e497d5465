package summit.passage;

import java.util.List;

/**
 * A page of a document as it was read: normalised text, and where its words stand.
 *
 * @param number 1-based position in the file
 * @param label what is printed for it ("iv", "12"); the number where the file names none
 * @param text NFC, line-end joins done, running headers and footers included
 * @param width points; 0 where the format has no paper (HWP, HTML, DOCX)
 * @param height points; 0 where the format has no paper
 * @param words boxes in text order; empty where the format has no paper
 * @param furniture running headers, footers and printed page numbers: in the text, in no passage
 * @param ocr whether the text was recognised from an image
 */
public record Page(
    int number,
    String label,
    String text,
    float width,
    float height,
    List<WordBox> words,
    List<Span> furniture,
    boolean ocr) {
  public Page {
    if (number < 1) {
      throw new IllegalArgumentException("pages count from 1: " + number);
    }
    words = List.copyOf(words);
    furniture = List.copyOf(furniture);
  }
}
