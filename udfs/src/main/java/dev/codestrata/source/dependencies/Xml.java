package dev.codestrata.source.dependencies;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML element with what is in it; no DTD and no entity from elsewhere is ever read. */
final class Xml {

  private static final int DEEPEST = 200;

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Xml> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Xml(String name) {
    this.name = name;
  }

  static Xml parse(String content) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(content));
    List<Xml> open = new ArrayList<>();
    Xml root = new Xml("");
    open.add(root);
    while (reader.hasNext()) {
      Xml current = open.get(open.size() - 1);
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (open.size() > DEEPEST) {
            throw new XMLStreamException("nested too deeply");
          }
          Xml element = new Xml(reader.getLocalName());
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
          }
          current.children.add(element);
          open.add(element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.remove(open.size() - 1);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            current.text.append(reader.getText());
        default -> {}
      }
    }
    return root;
  }

  String name() {
    return name;
  }

  String attribute(String key) {
    return attributes.get(key);
  }

  String text() {
    return text.toString().strip();
  }

  List<Xml> children() {
    return children;
  }

  /** The first child of that name, or null. */
  Xml child(String wanted) {
    return children.stream().filter(c -> c.name.equals(wanted)).findFirst().orElse(null);
  }

  /** The text of the first child of that name, or null. */
  String childText(String wanted) {
    Xml child = child(wanted);
    return child == null ? null : child.text();
  }
}
