package import Hashing
import Invoice
package import Payables
import Zip

/// A ZIP archive with documents for DATEV's Belegtransfer: `document.xml` and the files.
package struct DocumentPackage: Sendable {
  /// `Belege_P26-0000012_1.zip`.
  package let name: String
  package let documents: [PackageDocument]
  private let batch: PostingBatchNumber
  private let closedAt: Timestamp

  /// What DATEV recommends for a package, and what it takes of documents.
  package static let bytesMax = 100 << 20
  package static let documentsMax = 4999

  /// Packages with all documents of a batch, each once, divided so that DATEV takes them.
  package static func all(
    of batch: PostingBatch, _ documents: [PackageDocument]
  ) -> [DocumentPackage] {
    var groups: [[PackageDocument]] = []
    var bytes = 0
    var seen: Set<DocumentGUID> = []
    for document in documents where seen.insert(document.guid).inserted {
      if let group = groups.last, group.count < documentsMax, bytes + document.bytes <= bytesMax {
        groups[groups.count - 1].append(document)
        bytes += document.bytes
      } else {
        groups.append([document])
        bytes = document.bytes
      }
    }
    return groups.enumerated().map { index, documents in
      DocumentPackage(
        name: "Belege_\(batch.number)_\(index + 1).zip", documents: documents,
        batch: batch.number, closedAt: batch.closedAt)
    }
  }

  /// Writes the archive piece by piece; one file at a time is in memory.
  ///
  /// `contents` gives the bytes of a file, as many as were told. Returns the archive's SHA-256.
  package func write(
    contents: (PackageFile) throws -> [UInt8], to sink: ([UInt8]) throws -> Void
  ) throws -> SHA256Digest {
    var zip = ZipWriter(at: ZipTime(closedAt.berlin), limits: .classic)
    try zip.add(Self.manifestName, Array(manifest.utf8), to: sink)
    for file in documents.flatMap(\.files) {
      let bytes = try contents(file)
      guard bytes.count == file.bytes else { throw ChangedFile(name: file.name) }
      try zip.add(file.name, bytes, to: sink)
    }
    return try zip.finish(to: sink)
  }

  /// A file has not the size that was told of it.
  package struct ChangedFile: Error, Hashable {
    package let name: String
  }

  private static let manifestName = "document.xml"
  private static let namespace = "http://xml.datev.de/bedi/tps/document/v06.0"

  /// `document.xml`, version 6.0: incoming invoices (type 1), into the inbox of documents (1).
  private var manifest: String {
    let time = closedAt.berlin
    let clock = [time.hour, time.minute, time.second].map { Digits.padded($0, 2) }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <archive xmlns="\(Self.namespace)" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="\(Self.namespace) Document_v060.xsd" version="6.0" \
      generatingSystem="Rohrpost">
        <header>
          <date>\(time.date)T\(clock.joined(separator: ":"))</date>
          <description>Eingangsrechnungen, Stapel \(batch)</description>
        </header>
        <content>
      \(documents.map(Self.element).joined())\
        </content>
      </archive>

      """
  }

  private static func element(_ document: PackageDocument) -> String {
    let files = document.files.map { file in
      "      <extension xsi:type=\"File\" name=\"\(file.name)\"/>\n"
    }
    return """
          <document guid="\(document.guid)" type="1" processID="1">
            <keywords>\(escaped(document.keywords))</keywords>
      \(files.joined())    </document>

      """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

extension ZipTime {
  /// As clocks in Germany show it.
  fileprivate init(_ time: BerlinTime) {
    self.init(
      year: time.date.year, month: time.date.month, day: time.date.day, hour: time.hour,
      minute: time.minute, second: time.second)
  }
}
