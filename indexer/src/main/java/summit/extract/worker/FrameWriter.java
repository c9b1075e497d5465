package summit.extract.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import summit.extract.Cause;
import summit.extract.DocumentHead;
import summit.extract.Embedded;
import summit.extract.PageSink;
import summit.extract.RawPage;

/**
 * The worker's end of the pipe: each piece goes out at once, so that a death costs nothing sent.
 */
final class FrameWriter implements PageSink {
  private final DataOutputStream out;

  FrameWriter(DataOutputStream out) {
    this.out = out;
  }

  @Override
  public void head(DocumentHead head) throws IOException {
    Frames.string(out, Frames.Kind.HEAD.name());
    Frames.head(out, head);
    out.flush();
  }

  @Override
  public void begin(int page, int patienceSeconds) throws IOException {
    Frames.string(out, Frames.Kind.BEGIN.name());
    out.writeInt(page);
    out.writeInt(patienceSeconds);
    out.flush();
  }

  @Override
  public void page(RawPage page) throws IOException {
    Frames.string(out, Frames.Kind.PAGE.name());
    Frames.page(out, page);
    out.flush();
  }

  @Override
  public void missing(int page, Cause cause, String message) throws IOException {
    Frames.string(out, Frames.Kind.MISSING.name());
    out.writeInt(page);
    Frames.string(out, cause.name());
    Frames.string(out, message);
    out.flush();
  }

  @Override
  public void embedded(Embedded file) throws IOException {
    Frames.string(out, Frames.Kind.EMBEDDED.name());
    Frames.string(out, file.name());
    out.writeInt(file.content().length);
    out.write(file.content());
    out.flush();
  }

  void failed(Cause cause, String message) throws IOException {
    Frames.string(out, Frames.Kind.FAILED.name());
    Frames.string(out, cause.name());
    Frames.string(out, message);
    out.flush();
  }

  void done() throws IOException {
    Frames.string(out, Frames.Kind.DONE.name());
    out.flush();
  }
}
