package ma.jisr.store.contract;

import org.junit.jupiter.api.Nested;

/** The store on embedded Derby. */
class DerbyStoreTest {

  @Nested
  class Records extends RecordsContract {
    Records() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Journal extends JournalContract {
    Journal() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Undo extends UndoContract {
    Undo() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Sessions extends SessionsContract {
    Sessions() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Conditions extends ConditionsContract {
    Conditions() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Heirs extends HeirsContract {
    Heirs() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Sorting extends SortingContract {
    Sorting() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Upgrade extends UpgradeContract {
    Upgrade() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Memory extends MemoryContract {
    Memory() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Groups extends GroupsContract {
    Groups() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class References extends ReferencesContract {
    References() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Documents extends DocumentsContract {
    Documents() {
      super(DerbyDatabase::new);
    }
  }

  @Nested
  class Truth extends TruthContract {
    Truth() {
      super(DerbyDatabase::new);
    }
  }
}
