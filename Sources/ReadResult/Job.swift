package import Invoice

/// What the daemon asks a reader process to do: read one document whose bytes follow.
package struct Job: Codable, Hashable, Sendable {
  /// The document's cleaned name, for messages only; the content decides what it is.
  package var name: String
  /// Whether embedded XML is left aside, to measure reading from text.
  package var ignoresStructuredPart: Bool
  /// The day by whose rules the reader judges an e-invoice; nil where it is to be read.
  ///
  /// Who only judges gets a ``ReadResult/verdict``, no invoice and no attachments (BT-125).
  package var judgedOn: CalendarDate?
  /// Whether the words of a document without structured part are read, also in pictures.
  package var readsWords: Bool
  /// What a person says the document is; its words are read as those of this class.
  package var documentClass: DocumentClass?
  /// What a person says stands in the document; its supplier's habits are learned from it.
  ///
  /// In the plain form of ``ExtractedField``; an empty text says that it has no such field.
  package var confirmedFields: [FieldName: String]
  /// What parts the documents of a stack, where its words are read; nil where it stays whole.
  package var stackMarks: StackMarks?
  /// Whether a scan is also wanted as a PDF that can be searched: see ``ReadResult/searchable``.
  package var makesSearchable: Bool
  package var limits: ReadingLimits
  package var role: Role

  /// What the bytes are to the daemon.
  package enum Role: String, Codable, Hashable, Sendable {
    case document
    /// An index file beside a scan; its values go to ``ReadResult/metadata``.
    case indexFile = "index-file"
    /// What the reader is to know from now on; nothing is read, and the reply is empty.
    case knowledge
    /// A mail or an archive that is not to be read: only the documents in it are taken out, and
    /// anything else is left alone.
    case holder
    /// Rows of named cells in XML, as master data come in: see ``ReadResult/table``.
    case table
  }

  package init(
    name: String, ignoresStructuredPart: Bool = false, judgedOn: CalendarDate? = nil,
    readsWords: Bool = false, documentClass: DocumentClass? = nil,
    confirmedFields: [FieldName: String] = [:],
    stackMarks: StackMarks? = .usual, makesSearchable: Bool = false,
    limits: ReadingLimits = .init(), role: Role = .document
  ) {
    self.name = name
    self.documentClass = documentClass
    self.confirmedFields = confirmedFields
    self.judgedOn = judgedOn
    self.readsWords = readsWords
    self.stackMarks = stackMarks
    self.makesSearchable = makesSearchable
    self.role = role
    self.ignoresStructuredPart = ignoresStructuredPart
    self.limits = limits
  }
}

/// The bounds of reading one document; crossing one ends in a ``ReadFailure`` that names it.
package struct ReadingLimits: Codable, Hashable, Sendable {
  /// Bytes of all that is taken out of one document (attachments, archive members), in sum.
  package var extractedBytes = 256 << 20
  /// Members of one archive, parts of one mail, attachments of one PDF.
  package var parts = 1000
  /// Unpacked size to packed size of an archive.
  package var compressionRatio = 200
  /// Pages of one PDF or TIFF.
  package var pages = 5000
  /// Pages whose words are read, from the first.
  package var textPages = 500
  /// Pages whose words are recognised in pictures, from the first.
  package var recognizedPages = 10
  /// Seconds for drawing and recognising pages; those that are left then stay unread.
  package var pictureSeconds = 40
  /// Pages of one document that are looked at for codes and for the marks of a stack.
  package var searchedPages = 200
  /// Pages of a stack that are put upright in its parts, from the first.
  package var uprightedPages = 60
  /// Bytes of a searchable PDF, which count beside ``extractedBytes``.
  package var searchableBytes = 128 << 20
  /// Seconds for making a searchable PDF.
  package var searchableSeconds = 10
  /// Words of one document.
  package var words = 500_000
  /// Pixels of one picture.
  package var pixels = 200_000_000
  /// Elements nested in XML.
  package var xmlDepth = 256
  /// Elements of one XML document.
  package var xmlElements = 5_000_000
  /// Rows and columns of one table; one more of each is still told.
  package var tableRows = 250_000
  package var tableColumns = 200
  /// Bytes of UTF-8 in one cell of a table; of a longer one that many and one more are told.
  package var tableCellBytes = 4000

  package init() {}
}
