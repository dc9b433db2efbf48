package ma.jisr.network.file;

import java.util.ArrayList;
import java.util.List;
import ma.jisr.network.file.NetworkData.Kind;

/** What the readers of networks in XML share: one network of a file, on its way. */
abstract class XmlNetwork {

  private static final int SHOWN = 60;

  final Xml xml;
  final NetworkData data = new NetworkData();

  /** The ties, whose nodes may stand further down. */
  final List<Waiting> waiting = new ArrayList<>();

  /** Whether ties have a direction where they do not say. */
  boolean directed;

  private boolean seen;

  XmlNetwork(Xml xml) {
    this.xml = xml;
  }

  /**
   * Begins the network; a second one is refused.
   *
   * @param attribute that says whether ties have a direction
   */
  final void graph(String attribute) {
    if (seen) {
      throw xml.failure("graphml.second");
    }
    seen = true;
    directed = "directed".equals(xml.attribute(attribute));
  }

  /** Says once that something of the file is not taken. */
  final void passedOver(String key) {
    String sentence = Xml.TEXTS.text(key);
    if (!data.notices().contains(sentence)) {
      data.notices().add(sentence);
    }
  }

  /** Reads a value; one that is none of the kind is refused by name. */
  final Object value(Kind kind, String text, String key) {
    try {
      return Values.read(kind, text);
    } catch (NumberFormatException e) {
      String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + '…' : text;
      throw xml.failure("value.bad", key, shown, Xml.TEXTS.text("kind." + kind.name()));
    }
  }

  /** The network, at the end of the file. */
  final NetworkData finished() {
    if (!seen) {
      throw xml.failure("graph.none");
    }
    Ends.join(data, waiting, xml);
    return data;
  }
}
