package ma.jisr.exchange.file;

import java.nio.charset.Charset;

/**
 * How a text is written.
 *
 * @param charset its encoding
 * @param prefix how many bytes the byte order mark takes
 */
public record TextForm(Charset charset, int prefix) {}
