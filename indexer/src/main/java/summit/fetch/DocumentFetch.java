package summit.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import summit.catalogue.LanguageVersion;

/** Brings one document: asks only for what is newer, goes on with what is half-way. */
final class DocumentFetch {
  private final FetchSettings settings;
  private final Timing timing;
  private final Shelf shelf;
  private final Hosts hosts;
  private final Retry retry;
  private final Redirects redirects;
  private final Robots robots;
  private final Download download;

  DocumentFetch(
      FetchSettings settings, Timing timing, Shelf shelf, Hosts hosts, Redirects redirects) {
    this.settings = settings;
    this.timing = timing;
    this.shelf = shelf;
    this.hosts = hosts;
    this.redirects = redirects;
    this.retry = new Retry(settings, timing);
    this.robots = new Robots(redirects, retry, hosts, settings.limits().stall());
    this.download = new Download(settings, timing);
  }

  /** What can be said of a document without asking for it; empty where it is to be asked for. */
  Optional<FetchOutcome> settled(LanguageVersion version) throws IOException {
    String id = version.id();
    String url = version.fileUrl();
    if (url.isEmpty()) {
      return skipped(version, SkipReason.NO_ADDRESS);
    }
    if (shelf.holdsForeign(id)) {
      return skipped(version, SkipReason.BY_HAND);
    }
    Optional<Sidecar> note = shelf.note(id).filter(known -> known.url().equals(url));
    if (note.isPresent() && note.get().within(settings.maxAge(), timing.now())) {
      FetchCause failure = note.get().failure();
      if (failure != null) {
        return Optional.of(new FetchOutcome.Failed(id, url, failure, note.get().detail()));
      }
      if (shelf.holds(note.get())) {
        return skipped(version, SkipReason.RECENT);
      }
    }
    return settings.dryRun() ? skipped(version, SkipReason.PLANNED) : Optional.empty();
  }

  private static Optional<FetchOutcome> skipped(LanguageVersion version, SkipReason reason) {
    return Optional.of(new FetchOutcome.Skipped(version.id(), version.fileUrl(), reason));
  }

  /** Asks for a document; a failure is an outcome. */
  FetchOutcome fetch(LanguageVersion version) {
    try {
      URI url = new URI(version.fileUrl());
      AddressRule.checkForm(url);
      return fetch(version, url);
    } catch (URISyntaxException e) {
      return failed(version, FetchException.lasting(FetchCause.BAD_ADDRESS, version.fileUrl()));
    } catch (FetchException e) {
      return failed(version, e);
    }
  }

  private FetchOutcome fetch(LanguageVersion version, URI url) throws FetchException {
    try {
      FetchOutcome outcome = retry.run(() -> attempt(version, url));
      hosts.of(url).forgive();
      return outcome;
    } catch (FetchException e) {
      if (e.retryable()) {
        hosts.of(url).strike(e);
      }
      throw e;
    }
  }

  private FetchOutcome failed(LanguageVersion version, FetchException why) {
    FetchOutcome failed =
        new FetchOutcome.Failed(version.id(), version.fileUrl(), why.why(), why.detail());
    try {
      if (why.why().lasting()) {
        Sidecar note = shelf.note(version.id()).orElseGet(() -> blank(version));
        shelf.remember(version.id(), note.movedTo(version.fileUrl()).failed(why, timing.now()));
      }
      return failed;
    } catch (IOException e) {
      // it is only asked for again the sooner
      return failed;
    }
  }

  private Sidecar blank(LanguageVersion version) {
    return Sidecar.blank(version.fileUrl(), timing.now());
  }

  private FetchOutcome attempt(LanguageVersion version, URI url) throws FetchException {
    try {
      Optional<Sidecar> here = shelf.note(version.id());
      if (here.isPresent()
          && !(here.get().url().equals(version.fileUrl()) && shelf.holds(here.get()))) {
        here = Optional.empty();
      }
      PartFile part = shelf.part(version.id());
      Map<String, String> headers = part.conditions(version.fileUrl());
      if (headers.isEmpty()) {
        headers = here.map(Sidecar::conditions).orElse(Map.of());
      }
      try (Answer answer = redirects.open(url, headers, robots::check)) {
        return read(version, url, answer, here);
      }
    } catch (IOException e) {
      throw FetchException.lasting(FetchCause.DISK, String.valueOf(e.getMessage()));
    }
  }

  private FetchOutcome read(LanguageVersion version, URI url, Answer answer, Optional<Sidecar> here)
      throws IOException, FetchException {
    int status = answer.status();
    if (status == 304 && here.isPresent()) {
      return unchanged(version, here.get());
    }
    if (status == 416) {
      shelf.part(version.id()).discard();
      throw FetchException.passing(FetchCause.SERVER, "416");
    }
    if (status != 200 && status != 206) {
      throw refusal(status);
    }
    return receive(version, url, answer, here);
  }

  private static FetchException refusal(int status) {
    String detail = String.valueOf(status);
    return switch (status) {
      case 404, 410 -> FetchException.lasting(FetchCause.NOT_FOUND, detail);
      case 401, 403, 407, 451 -> FetchException.lasting(FetchCause.FORBIDDEN, detail);
      case 408, 429, 500, 502, 503, 504 -> FetchException.passing(FetchCause.SERVER, detail);
      default -> FetchException.lasting(FetchCause.SERVER, detail);
    };
  }

  private FetchOutcome receive(
      LanguageVersion version, URI url, Answer answer, Optional<Sidecar> here)
      throws IOException, FetchException {
    PartFile part = shelf.part(version.id());
    download.receive(version.fileUrl(), answer, part);
    Sidecar fresh = inspect(version, url, answer, part);
    if (here.isPresent() && here.get().sameFile(fresh)) {
      part.discard();
      return unchanged(version, fresh);
    }
    shelf.publish(version.id(), part, fresh);
    return new FetchOutcome.Fetched(
        version.id(), version.fileUrl(), fresh.file(), fresh.bytes(), answer.status() == 206);
  }

  private Sidecar inspect(LanguageVersion version, URI url, Answer answer, PartFile part)
      throws IOException, FetchException {
    try {
      Inspection inspection = new Inspection(part.file(), answer);
      DocumentType type = inspection.type(url);
      String sum = inspection.sha256();
      Inspection.compare(type, sum, version.sha256());
      return new Sidecar(
          version.fileUrl(),
          version.id() + "." + type.extension(),
          answer.header("ETag"),
          answer.header("Last-Modified"),
          sum,
          part.size(),
          timing.now(),
          null,
          "");
    } catch (FetchException e) {
      // a file that is not the document is not kept: the next attempt must not go on with it
      part.discard();
      throw e;
    }
  }

  private FetchOutcome unchanged(LanguageVersion version, Sidecar note) throws IOException {
    shelf.remember(version.id(), note.checked(timing.now()));
    return new FetchOutcome.Unchanged(version.id(), version.fileUrl(), note.file());
  }
}
