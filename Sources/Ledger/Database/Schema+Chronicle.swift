/// The tables of the chronicle: what of the ledger is still to be written into the archive.
extension Schema {
  /// `chronicle` says how far the archive has it; `chronicle_change` holds changed rows until then.
  static let chronicle = """
    CREATE TABLE chronicle (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      file TEXT,
      size INTEGER NOT NULL,
      mark INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      chain BLOB NOT NULL CHECK (length(chain) = 32)
    ) STRICT;
    CREATE TABLE chronicle_change (
      id INTEGER PRIMARY KEY,
      after INTEGER NOT NULL,
      line TEXT NOT NULL
    ) STRICT;
    """

  static let chronicleTriggers = ChronicleTable.all.map(\.triggers).joined()

  static let dropChronicleTriggers = ChronicleTable.all.map(\.dropTriggers).joined()

  /// Notes all rows that there are, for a ledger that begins its chronicle with rows in it.
  static let dumpIntoChronicle = ChronicleTable.all.map(\.dump).joined()
}
