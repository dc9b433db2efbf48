package ma.jisr.network.ui.seeing;

import java.util.List;
import java.util.stream.Stream;
import ma.jisr.network.actors.ActorNetwork;
import ma.jisr.network.coverage.Fieldwork;
import ma.jisr.network.insight.Suggestion;
import ma.jisr.network.insight.Suggestion.Kind;
import ma.jisr.network.insight.Suggestions;
import ma.jisr.store.Session;
import ma.jisr.store.Workspace;
import ma.jisr.ui.base.DropDown;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the network suggests, each with its reason; a title chooses the actors that it is about. */
final class SuggestPane extends Pane {

  private final Sentences sentences;
  private final DropDown kinds;
  private List<Suggestion> found = List.of();

  SuggestPane(Composite parent, Workspace workspace, Host host) {
    super(parent, workspace, host);
    word("suggest.show");
    kinds = new DropDown(choices());
    kinds.add(TEXTS.text("suggest.all"));
    for (Kind kind : Kind.values()) {
      kinds.add(Suggestions.title(kind));
    }
    kinds.select(0);
    kinds.setData("jisr.id", "suggest.kind");
    kinds.addListener(SWT.Selection, e -> show());
    tool("export", "export", this::export);
    sentences = new Sentences(body(), "suggestions");
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sentences.control());
  }

  @Override
  Control main() {
    return sentences.control();
  }

  @Override
  void refresh() {
    progress()
        .work(
            TEXTS.text("suggesting"),
            monitor -> {
              SubMonitor work = SubMonitor.convert(monitor, 10);
              ActorNetwork network;
              Fieldwork known;
              try (Session session = workspace().session()) {
                network = ActorNetwork.read(session, work.split(1));
                known = Fieldwork.read(session, work.split(1));
              }
              return Suggestions.of(network, known, work.split(8));
            },
            (List<Suggestion> all) -> {
              found = all;
              show();
            });
  }

  /** What was found. */
  List<Suggestion> found() {
    return found;
  }

  private List<Suggestion> shown() {
    int index = kinds.getSelectionIndex();
    return found.stream().filter(s -> index <= 0 || s.kind().ordinal() == index - 1).toList();
  }

  private void show() {
    sentences.clear();
    List<Suggestion> shown = shown();
    for (Kind kind : Kind.values()) {
      List<Suggestion> some = shown.stream().filter(s -> s.kind() == kind).toList();
      if (!some.isEmpty()) {
        sentences.head(Suggestions.title(kind));
        sentences.add("", "", Suggestions.meaning(kind));
        some.forEach(s -> sentences.link(s.title(), s.sentence(), () -> choose(s)));
      }
    }
    if (shown.isEmpty()) {
      sentences.head(TEXTS.text("suggest.none"));
      sentences.add("", "", TEXTS.text("suggest.none.hint"));
    }
    sentences.show();
    progress().say(TEXTS.format("suggest.count", shown.size()));
  }

  private void choose(Suggestion suggestion) {
    host()
        .choose(
            Stream.concat(suggestion.actors().stream(), suggestion.others().stream())
                .distinct()
                .toList());
    progress().say(suggestion.title());
  }

  private void export() {
    SheetExport.ask(
        this,
        TEXTS.text("suggestions"),
        List.of(TEXTS.text("column.kind"), TEXTS.text("column.do"), TEXTS.text("column.why")),
        shown().stream()
            .map(s -> new Object[] {Suggestions.title(s.kind()), s.title(), s.sentence()})
            .toList(),
        progress()::say);
  }
}
