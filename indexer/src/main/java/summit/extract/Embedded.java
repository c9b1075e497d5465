package summit.extract;

/**
 * A file inside a file.
 *
 * @param name as the outer file gives it, NFC and without a path; never empty
 * @param content its bytes; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a file; never compared
public record Embedded(String name, byte[] content) {}
