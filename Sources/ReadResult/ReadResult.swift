package import Invoice
package import InvoiceRules

/// What reading one document gave.
///
/// The bytes that were taken out of the document (children, the structured part, attachments)
/// travel beside it as blobs; a `BlobIndex` says which.
package struct ReadResult: Codable, Hashable, Sendable {
  /// The type by content, as a MIME type: `application/pdf`, `application/xml`,
  /// `application/edifact`, `message/rfc822`, `application/zip`, `image/tiff`, `image/jpeg`,
  /// `image/png`, `text/html`, `text/plain`, `application/octet-stream`.
  package var type: String
  /// Where the invoice was read from.
  package var source: Source = .none
  /// Pages of a PDF or TIFF, nil for what has no pages.
  package var pages: Int?
  /// The structured part of an e-invoice.
  package var structured: StructuredPart?
  /// The semantic invoice, where there is one.
  package var invoice: Invoice?
  /// What stands in the place of ``invoice`` where the job asks for a judgement.
  package var verdict: Verdict?
  /// Texts that could not be a value of their term; those terms are empty in ``invoice``.
  package var malformedValues: [MalformedValue] = []
  /// What the document of ``invoice`` has beyond it, where it has elements.
  package var facts: DocumentFacts?
  /// What was found of the form of an e-invoice.
  package var syntaxReport: SyntaxReport?
  /// What a PDF says about the e-invoice in it.
  package var hybrid: HybridFacts?
  /// What the envelope says that a document came in by Peppol.
  package var envelope: PeppolEnvelope?
  /// What the envelope of an EDIFACT message says.
  package var interchange: EDIFACTHead?
  /// The words of the document's pages and what they say, where a page has any; beside an invoice
  /// that was read from a structured part only the fields are looked for.
  package var words: DocumentWords?
  /// A PDF that looks as the scanned document and has its words behind the pictures, where the job
  /// asks for one and a page was recognised.
  package var searchable: BlobIndex?
  /// What the pages show beside words, where they show anything.
  package var paper: PaperFacts?
  /// The documents inside: attachments of a mail, members of an archive, parts of a stack.
  package var children: [Child] = []
  /// The head of a mail.
  package var mail: MailHead?
  /// The names and values of an index file.
  package var metadata: [String: String] = [:]
  /// The rows of a file that is a table.
  package var table: RowTable?
  /// What a bank reports, where the document is a message of one.
  package var bankMessage: BankMessage?
  /// What a person should know about the document's safety or form.
  package var notices: [Notice] = []

  package init(type: String) { self.type = type }

  package typealias BlobIndex = Int
}

extension ReadResult {
  /// Where the fields of a document come from.
  package enum Source: String, Codable, Hashable, Sendable {
    case xml
    case pdfXML = "pdf-xml"
    case text
    case ocr
    case edifact
    case none
  }

  /// The leading part of an e-invoice; its bytes are kept as they are (C3).
  package struct StructuredPart: Codable, Hashable, Sendable {
    /// The attachment's name, or the document's own name where the document is the XML itself.
    package var name: String
    /// The bytes, or nil where the whole document is the structured part.
    package var blob: BlobIndex?
    package var syntax: Syntax
    /// The relationship the PDF states: Alternative, Data, Source, Supplement, Unspecified.
    package var relationship: String?

    package init(name: String, blob: BlobIndex?, syntax: Syntax, relationship: String? = nil) {
      self.name = name
      self.blob = blob
      self.syntax = syntax
      self.relationship = relationship
    }
  }

  /// The syntax of a structured invoice.
  package enum Syntax: String, Codable, Hashable, Sendable, CaseIterable {
    case ublInvoice = "ubl-invoice"
    case ublCreditNote = "ubl-creditnote"
    /// UN/CEFACT Cross Industry Invoice D16B, with Factur-X and ZUGFeRD 2.
    case cii
    /// ZUGFeRD 1.0, a CII of its own namespace.
    case zugferd1
  }

  /// A declared text that is no value of its term, such as the date `2026-02-30`.
  package struct MalformedValue: Codable, Hashable, Sendable {
    package var term: Term
    /// The text as declared, shortened to 80 characters.
    package var text: String
    /// The path of the element, for people: `/Invoice/IssueDate`.
    package var place: String
    package var line: Int

    package init(term: Term, text: String, place: String, line: Int) {
      self.term = term
      self.text = String(text.prefix(80))
      self.place = place
      self.line = line
    }
  }

  /// A document inside the document; it becomes a voucher of its own.
  package struct Child: Codable, Hashable, Sendable {
    /// The declared name, decoded but not cleaned; nil where the part has none.
    package var name: String?
    /// The declared MIME type; the content decides.
    package var declaredType: String?
    package var relation: Relation
    package var blob: BlobIndex
    /// Its pages, where it is a part of a stack.
    package var part: StackPart?

    package init(
      name: String?, declaredType: String?, relation: Relation, blob: BlobIndex,
      part: StackPart? = nil
    ) {
      self.name = name
      self.declaredType = declaredType
      self.relation = relation
      self.blob = blob
      self.part = part
    }

    /// How the child hangs on its parent.
    package enum Relation: String, Codable, Hashable, Sendable {
      case attachment
      case nestedMessage = "nested-message"
      case archiveMember = "archive-member"
      /// One of several documents that were scanned into one file.
      case stackPart = "stack-part"
    }
  }

  /// The head of a mail: what the envelope and header fields say.
  package struct MailHead: Codable, Hashable, Sendable {
    /// Addresses only, lower case, without display names.
    package var from: [String] = []
    /// All recipients: To, Cc, Delivered-To, X-Original-To; lower case.
    package var to: [String] = []
    package var subject: String?
    package var messageID: String?
    /// The Date field in seconds since 1970 UTC.
    package var date: Int64?
    /// Whether it was sent by a machine (Auto-Submitted, Precedence, list mail, empty sender).
    package var isAutomatic = false
    /// The first text body, at most 64 KiB of it, decoded; nil where there is none.
    package var text: String?
    /// Nil in readings that are older than it.
    package var marks: MailMarks?

    package init() {}
  }

  /// A fact about the document that does not stop reading it.
  package struct Notice: Codable, Hashable, Sendable {
    package var code: Code
    /// What was found, in English, shortened; for logs and the record.
    package var detail: String

    package init(_ code: Code, _ detail: String) {
      self.code = code
      self.detail = String(detail.prefix(200))
    }

    package enum Code: String, Codable, Hashable, Sendable {
      /// JavaScript, launch actions or other active content in a PDF.
      case activeContent = "active-content"
      /// An attachment that is a program.
      case executableAttachment = "executable-attachment"
      /// Several embedded invoices that say different things.
      case contradictingParts = "contradicting-parts"
      /// An embedded part that could not be taken out or read.
      case damagedPart = "damaged-part"
      /// An attachment of no bytes.
      case emptyPart = "empty-part"
      /// A signed or encrypted mail part that was kept as it is.
      case encryptedPart = "encrypted-part"
      /// A GiroCode that asks for another account than the printed one.
      case contradictingCode = "contradicting-code"
      /// A GiroCode that can't be one.
      case badGiroCode = "bad-giro-code"
      /// More pages than are looked at for the marks of a stack: it is not taken apart.
      case stackTooLong = "stack-too-long"
      /// Scanned pages that were not recognised, since there are too many or they take too long.
      case unreadPages = "unread-pages"
      /// A scan of which no searchable PDF could be made.
      case notSearchable = "not-searchable"
      /// A message between systems that is recognised and no invoice: its name.
      case otherMessage = "other-message"
      /// A declared type or name that does not fit the content.
      case misnamed
      /// The file had to be repaired to be read.
      case repaired
    }
  }
}
