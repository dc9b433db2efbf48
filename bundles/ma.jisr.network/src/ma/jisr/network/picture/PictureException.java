package ma.jisr.network.picture;

/** A picture that cannot be made as asked; the message is a sentence for a person. */
public final class PictureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PictureException(String sentence) {
    super(sentence);
  }
}
