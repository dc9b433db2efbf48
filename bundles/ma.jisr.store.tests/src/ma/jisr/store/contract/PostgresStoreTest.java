package ma.jisr.store.contract;

import org.junit.jupiter.api.Nested;

/** The store on a private PostgreSQL server. */
class PostgresStoreTest {

  @Nested
  class Records extends RecordsContract {
    Records() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Journal extends JournalContract {
    Journal() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Undo extends UndoContract {
    Undo() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Sessions extends SessionsContract {
    Sessions() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Conditions extends ConditionsContract {
    Conditions() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Heirs extends HeirsContract {
    Heirs() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Sorting extends SortingContract {
    Sorting() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Upgrade extends UpgradeContract {
    Upgrade() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Memory extends MemoryContract {
    Memory() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Groups extends GroupsContract {
    Groups() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class References extends ReferencesContract {
    References() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Documents extends DocumentsContract {
    Documents() {
      super(PostgresDatabase::new);
    }
  }

  @Nested
  class Truth extends TruthContract {
    Truth() {
      super(PostgresDatabase::new);
    }
  }
}
