package ma.jisr.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import ma.jisr.model.core.Address;
import ma.jisr.model.core.CoreFactory;
import ma.jisr.model.core.Event;
import ma.jisr.model.core.Link;
import ma.jisr.model.core.Organisation;
import ma.jisr.model.core.Participation;
import ma.jisr.model.core.Person;
import ma.jisr.model.core.Place;
import ma.jisr.store.Reference;
import org.junit.jupiter.api.Test;

/** Who refers to a record, in every way that the model has. */
abstract class ReferencesContract extends Contract {

  ReferencesContract(Callable<Database> engine) {
    super(engine);
  }

  private static String words(Reference reference) {
    return reference.id()
        + " "
        + reference.type().getName()
        + "."
        + reference.feature().getName()
        + (reference.within() == null ? "" : "." + reference.within().getName())
        + (reference.trashed() ? " trashed" : "");
  }

  private Set<String> to(long id) {
    List<Reference> references = workspace.references(id);
    Set<String> words = new TreeSet<>();
    references.forEach(r -> words.add(words(r)));
    assertEquals(references.size(), words.size(), references::toString);
    return words;
  }

  @Test
  void everyKindOfReferenceIsFound() {
    long[] ids = new long[6];
    commit(
        s -> {
          Place place = place(s, "Ville citée", null);
          Organisation cited = organisation(s, "Association citée");
          cited.setPlace(place);
          Organisation other = organisation(s, "Association qui cite");
          other.getAreas().add(place);
          Address address = CoreFactory.eINSTANCE.createAddress();
          address.setPlace(place);
          other.getAddresses().add(address);
          Link link = CoreFactory.eINSTANCE.createLink();
          link.setTargetId(cited.getId());
          link.setTargetType("core.Organisation");
          other.getLinks().add(link);
          Person person = s.create(CORE.getPerson());
          person.setFamilyName("Qui cite");
          person.setOrganisation(cited);
          Event event = s.create(CORE.getEvent());
          event.setName("Rencontre");
          event.getOrganisers().add(cited);
          Participation participation = CoreFactory.eINSTANCE.createParticipation();
          participation.setParty(cited);
          event.getParticipations().add(participation);
          ids[0] = place.getId();
          ids[1] = cited.getId();
          ids[2] = other.getId();
          ids[3] = person.getId();
          ids[4] = event.getId();
        });
    assertEquals(
        Set.of(
            ids[1] + " Organisation.place",
            ids[2] + " Organisation.areas",
            ids[2] + " Organisation.addresses.place"),
        to(ids[0]));
    Set<String> cited =
        Set.of(
            ids[2] + " Organisation.links.targetId",
            ids[3] + " Person.organisation",
            ids[4] + " Event.organisers",
            ids[4] + " Event.participations.party");
    assertEquals(cited, to(ids[1]));
    assertEquals(Set.of(), to(ids[4]));
    assertEquals(Set.of(), to(-1));
    commit(s -> s.delete(s.<Event>load(CORE.getEvent(), ids[4]).orElseThrow()));
    assertEquals(4, to(ids[1]).size());
    assertEquals(2, to(ids[1]).stream().filter(w -> w.endsWith(" trashed")).count());
  }
}
