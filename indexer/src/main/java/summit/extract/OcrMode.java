package summit.extract;

/** Which pages of a PDF are read from their image. */
public enum OcrMode {
  /** Pages without usable text, if Tesseract is installed. */
  AUTO,
  /** None. */
  OFF,
  /** Every page, if Tesseract is installed. */
  FORCE
}
