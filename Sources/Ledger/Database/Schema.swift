import GRDB
import MasterData

/// The tables; the one place with SQL that only SQLite understands (STRICT, triggers).
///
/// Times are RFC 3339 texts of fixed width, so their order is the order in time. Amounts are
/// decimal texts. Hashes are blobs of 32 bytes.
enum Schema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("the first tables") { db in
      for part in [journal, vouchers, erased, scans, claims, keys, tasks, outbox, mails, lessons] {
        try db.execute(sql: part)
      }
      try db.execute(
        sql: LedgerStatement.startChain.rawValue, [JournalEntry.genesis.stored])
    }
    migrator.registerMigration("master data") { try $0.execute(sql: masterData) }
    migrator.registerMigration("domains of suppliers") {
      try $0.addLookups([.mailOrganisation, .mailNameRest], of: .suppliers)
    }
    migrator.registerMigration("commitments") {
      try $0.execute(sql: commitments)
      try $0.refreshAllCommitments()
    }
    migrator.registerMigration("tasks by voucher") { try $0.execute(sql: tasksByVoucher) }
    migrator.registerMigration("settlement") { try $0.execute(sql: settlement) }
    migrator.registerMigration("handovers") { try $0.execute(sql: handovers) }
    migrator.registerMigration("passages, raises of tasks, samples") {
      try $0.execute(sql: PassageRows.tables)
    }
    migrator.registerMigration("days of controls") { try $0.execute(sql: ControlRows.table) }
    migrator.registerMigration("lost mails") { try $0.execute(sql: lostMails) }
    migrator.registerMigration("chronicle") { db in
      try db.execute(sql: chronicle)
      try db.run(.startChronicle, ChronicleChain.genesis)
      try db.execute(sql: dumpIntoChronicle)
      try db.execute(sql: chronicleTriggers)
    }
    migrator.registerMigration("vouchers by channel") { try $0.execute(sql: vouchersByChannel) }
    return migrator
  }

  private static let journal = """
    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY CHECK (seq > 0),
      time TEXT NOT NULL,
      voucher TEXT,
      actor TEXT NOT NULL,
      kind TEXT NOT NULL,
      details TEXT NOT NULL,
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE INDEX journal_by_voucher ON journal (voucher, seq) WHERE voucher IS NOT NULL;
    CREATE INDEX journal_of_the_system ON journal (kind, seq) WHERE voucher IS NULL;
    CREATE TABLE chain_head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      seq INTEGER NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
    WHEN NOT (
      NEW.seq = OLD.seq AND NEW.time = OLD.time AND NEW.voucher IS OLD.voucher
      AND NEW.actor = OLD.actor AND NEW.kind = OLD.kind
      AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash
      AND length(NEW.details) = 77 AND NEW.details GLOB '{"erased":"*"}'
      AND substr(NEW.details, 12, 64) NOT GLOB '*[^0-9a-f]*'
      AND EXISTS (SELECT 1 FROM erased_voucher WHERE id = OLD.voucher)
    )
    BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
    CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
    CREATE TRIGGER journal_only_grows BEFORE INSERT ON journal
    WHEN NEW.seq <= (SELECT max(seq) FROM journal)
    BEGIN SELECT RAISE(ABORT, 'the journal only grows at its end'); END;
    """

  private static let vouchers = """
    CREATE TABLE voucher (
      id TEXT PRIMARY KEY NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      parent TEXT,
      channel TEXT NOT NULL,
      received_at TEXT NOT NULL,
      origin BLOB NOT NULL CHECK (length(origin) = 32),
      status TEXT NOT NULL,
      class TEXT,
      sensitive INTEGER NOT NULL,
      sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
      structured_sha256 BLOB CHECK (length(structured_sha256) = 32),
      invoice_key TEXT,
      supplier TEXT,
      invoice_number TEXT,
      gross TEXT,
      currency TEXT,
      exception_codes TEXT NOT NULL,
      duplicate_of TEXT,
      waiting_for TEXT,
      archive_path TEXT NOT NULL,
      quality TEXT,
      rescan_label INTEGER,
      rescan_key TEXT,
      paper TEXT,
      paper_batch TEXT,
      version INTEGER NOT NULL,
      snapshot TEXT NOT NULL,
      UNIQUE (year, number)
    ) STRICT;
    CREATE INDEX voucher_by_arrival ON voucher (received_at, id);
    CREATE INDEX voucher_by_status ON voucher (status, received_at, id);
    CREATE INDEX voucher_by_class ON voucher (class, received_at, id);
    CREATE INDEX voucher_by_parent ON voucher (parent, received_at, id)
    WHERE parent IS NOT NULL;
    CREATE INDEX voucher_by_origin ON voucher (origin, received_at, id);
    CREATE INDEX voucher_by_original ON voucher (sha256, year, number);
    CREATE INDEX voucher_by_structured_part ON voucher (structured_sha256, year, number)
    WHERE structured_sha256 IS NOT NULL;
    CREATE INDEX voucher_by_invoice ON voucher (invoice_key, year, number)
    WHERE invoice_key IS NOT NULL;
    CREATE INDEX voucher_duplicates ON voucher (duplicate_of) WHERE duplicate_of IS NOT NULL;
    """

  private static let vouchersByChannel =
    "CREATE INDEX voucher_by_channel ON voucher (channel, received_at, id)"

  /// Documents that were erased (L3): their numbers are never given again.
  private static let erased = """
    CREATE TABLE erased_voucher (
      id TEXT PRIMARY KEY NOT NULL,
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      list TEXT NOT NULL,
      erased_at TEXT NOT NULL,
      UNIQUE (year, number)
    ) STRICT;
    CREATE TRIGGER erased_vouchers_are_never_changed BEFORE UPDATE ON erased_voucher
    BEGIN SELECT RAISE(ABORT, 'what is erased stays so'); END;
    CREATE TRIGGER erased_vouchers_are_never_removed BEFORE DELETE ON erased_voucher
    BEGIN SELECT RAISE(ABORT, 'what is erased stays so'); END;
    CREATE TRIGGER erased_vouchers_never_come_back BEFORE INSERT ON voucher
    WHEN EXISTS (SELECT 1 FROM erased_voucher WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the number was given before'); END;
    """

  /// What is looked up about scans (B3) and their papers (B4): few of them wait for anything at a
  /// time.
  ///
  /// A query says the conditions of these indexes in the same words.
  private static let scans = """
    CREATE INDEX voucher_by_scan ON voucher (received_at, id) WHERE quality IS NOT NULL;
    CREATE INDEX voucher_by_quality_task ON voucher (received_at, id)
    WHERE quality IN ('open', 'rescan');
    CREATE INDEX voucher_by_rescan_label ON voucher (rescan_label, id)
    WHERE rescan_label IS NOT NULL;
    CREATE INDEX voucher_by_rescan_key ON voucher (rescan_key, id) WHERE rescan_key IS NOT NULL;
    CREATE INDEX voucher_by_paper ON voucher (paper, received_at, id) WHERE paper IS NOT NULL;
    CREATE INDEX voucher_by_paper_batch ON voucher (paper_batch, received_at, id)
    WHERE paper_batch IS NOT NULL;
    """

  private static let claims = """
    CREATE TABLE claim (
      key TEXT PRIMARY KEY NOT NULL,
      voucher TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// How vouchers find each other: what each is about and waits for, what all together take up of
  /// orders, contracts and budgets, and what arrived for those that wait.
  ///
  /// Without foreign keys, as other tables without an index by voucher: erasing one would look
  /// through them.
  private static let keys = """
    CREATE TABLE voucher_key (
      key TEXT NOT NULL,
      voucher TEXT NOT NULL,
      PRIMARY KEY (key, voucher)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE voucher_wait (
      key TEXT NOT NULL,
      voucher TEXT NOT NULL,
      PRIMARY KEY (key, voucher)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE balance (
      key TEXT PRIMARY KEY NOT NULL,
      quantity TEXT NOT NULL,
      net TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE reconsideration (
      voucher TEXT NOT NULL REFERENCES voucher (id),
      key TEXT NOT NULL,
      PRIMARY KEY (voucher, key)
    ) STRICT, WITHOUT ROWID;
    """

  /// The open tasks, as JSON texts.
  private static let tasks = """
    CREATE TABLE task (
      id TEXT PRIMARY KEY NOT NULL,
      voucher TEXT NOT NULL REFERENCES voucher (id),
      deadline TEXT NOT NULL,
      alarm TEXT NOT NULL,
      task TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX task_by_deadline ON task (deadline, id);
    CREATE INDEX task_by_alarm ON task (alarm, id);
    """

  private static let tasksByVoucher = "CREATE INDEX task_by_voucher ON task (voucher, id)"

  private static let outbox = """
    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY,
      voucher TEXT NOT NULL REFERENCES voucher (id),
      effect TEXT NOT NULL,
      version INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'superseded', 'dead')),
      enqueued_at TEXT NOT NULL,
      due_at TEXT NOT NULL,
      settled_at TEXT,
      attempts INTEGER NOT NULL,
      last_error TEXT,
      UNIQUE (voucher, effect, version)
    ) STRICT;
    CREATE UNIQUE INDEX outbox_pending_once ON outbox (voucher, effect) WHERE state = 'pending';
    CREATE INDEX outbox_due ON outbox (due_at, id) WHERE state = 'pending';
    CREATE INDEX outbox_dead ON outbox (id) WHERE state = 'dead';
    """

  /// Mails that are to be sent, and those that were.
  private static let mails = """
    CREATE TABLE mail (
      key TEXT PRIMARY KEY NOT NULL,
      voucher TEXT,
      mail TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'sent', 'needless', 'undeliverable')),
      ordered_at TEXT NOT NULL,
      due_at TEXT NOT NULL,
      settled_at TEXT,
      attempts INTEGER NOT NULL,
      address TEXT,
      message_id TEXT,
      last_error TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mail_due ON mail (due_at, key) WHERE state = 'pending';
    CREATE INDEX mail_sent ON mail (settled_at) WHERE state = 'sent';
    CREATE INDEX mail_sent_to ON mail (address, settled_at) WHERE state = 'sent';
    CREATE UNIQUE INDEX mail_by_message_id ON mail (message_id) WHERE message_id IS NOT NULL;
    """

  private static let lostMails = """
    CREATE INDEX mail_lost ON mail (settled_at) WHERE state = 'undeliverable';
    """

  /// What people's corrections taught: the words of documents whose class they gave, and where
  /// suppliers print what.
  private static let lessons = """
    CREATE TABLE lesson (
      voucher TEXT PRIMARY KEY NOT NULL REFERENCES voucher (id),
      class TEXT NOT NULL,
      words TEXT NOT NULL
    ) STRICT;
    CREATE TABLE supplier_lesson (
      voucher TEXT PRIMARY KEY NOT NULL REFERENCES voucher (id),
      lesson TEXT NOT NULL
    ) STRICT;
    """
}
