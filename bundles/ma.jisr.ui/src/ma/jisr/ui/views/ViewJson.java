package ma.jisr.ui.views;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.jisr.exchange.group.ConditionJson;
import ma.jisr.exchange.group.LiveGroups;
import ma.jisr.ui.table.ColourRule;
import ma.jisr.ui.table.Filter;
import ma.jisr.ui.table.GroupBy;
import ma.jisr.ui.table.TableState;

/**
 * The definition of a saved view as JSON: {@code {"columns":["name"],"widths":{"name":200},
 * "order":[{"by":"name","up":true}],"filters":{"name":"mig","kind":["region"]},"words":"…",
 * "group":"type","totals":"SUM","colours":[{"of":"founded","if":">2020","colour":3,"row":true}]}}.
 * What a definition lacks is as usual; what it has besides is passed over, so that views outlive
 * versions of the program.
 */
final class ViewJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ViewJson() {}

  /**
   * The definition of a state.
   *
   * @param conditions what the records shown meet, as {@link ConditionJson} writes it; null when
   *     the filters mean nothing
   */
  static String write(TableState state, String conditions) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    state.columns().forEach(root.putArray("columns")::add);
    ObjectNode widths = root.putObject("widths");
    state.widths().forEach(widths::put);
    ArrayNode order = root.putArray("order");
    state.order().forEach(s -> order.addObject().put("by", s.column()).put("up", s.ascending()));
    ObjectNode filters = root.putObject("filters");
    state
        .filters()
        .forEach(
            (column, filter) -> {
              switch (filter) {
                case Filter.Typed typed -> filters.put(column, typed.text());
                case Filter.Chosen chosen -> chosen.keys().forEach(filters.putArray(column)::add);
              }
            });
    root.put("words", state.words());
    root.put("group", state.group());
    root.put("totals", state.totals().name());
    ArrayNode colours = root.putArray("colours");
    state
        .colours()
        .forEach(
            rule ->
                colours
                    .addObject()
                    .put("of", rule.feature())
                    .put("if", rule.condition())
                    .put("colour", rule.colour())
                    .put("row", rule.row()));
    if (conditions != null) {
      root.set(LiveGroups.CONDITIONS, tree(conditions));
    }
    return root.toString();
  }

  /**
   * The state that a definition describes.
   *
   * @throws IllegalArgumentException when it is no JSON object
   */
  static TableState read(String definition) {
    JsonNode root = tree(definition == null ? "" : definition);
    if (!root.isObject()) {
      throw new IllegalArgumentException("no object");
    }
    Map<String, Integer> widths = new LinkedHashMap<>();
    root.path("widths")
        .properties()
        .forEach(
            e -> {
              if (e.getValue().asInt() > 0) {
                widths.put(e.getKey(), e.getValue().asInt());
              }
            });
    List<TableState.Sort> order = new ArrayList<>();
    root.path("order").forEach(s -> order.add(new TableState.Sort(s.path("by").asText(), isUp(s))));
    List<ColourRule> colours = new ArrayList<>();
    root.path("colours")
        .forEach(
            c ->
                colours.add(
                    new ColourRule(
                        c.path("of").asText(),
                        c.path("if").asText(),
                        c.path("colour").asInt(),
                        c.path("row").asBoolean())));
    return new TableState(
        texts(root.path("columns")),
        widths,
        order,
        filters(root.path("filters")),
        root.path("words").asText(),
        root.path("group").asText(),
        root.path("totals").asText().equals(GroupBy.Totals.MEAN.name())
            ? GroupBy.Totals.MEAN
            : GroupBy.Totals.SUM,
        colours);
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static boolean isUp(JsonNode sort) {
    return sort.path("up").asBoolean(true);
  }

  private static Map<String, Filter> filters(JsonNode node) {
    Map<String, Filter> filters = new LinkedHashMap<>();
    node.properties()
        .forEach(
            e -> {
              Filter filter =
                  e.getValue().isArray()
                      ? new Filter.Chosen(texts(e.getValue()))
                      : Filter.typed(e.getValue().asText());
              if (filter != null) {
                filters.put(e.getKey(), filter);
              }
            });
    return filters;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
