package summit.language;

import java.math.BigDecimal;

/**
 * A large amount that a text names in words and digits: 200억, "20 billion".
 *
 * @param start offset in the text, inclusive
 * @param end offset in the text, exclusive
 */
public record Amount(BigDecimal value, int start, int end) {}
