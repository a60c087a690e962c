import Foundation
import Invoice
import Payables
import ReadResult
import SystemPackage
import TestSupport

@testable import Search

/// An index in a folder of its own.
final class TemporaryIndex {
  let folder: TemporaryFolder
  let path: String
  private(set) var index: SearchIndex

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path.appending("search.sqlite").string
    index = try SearchIndex(at: path)
  }

  func reopen() throws {
    try index.close()
    index = try SearchIndex(at: path)
  }

  func put(_ documents: [IndexedDocument]) throws {
    try index.take(documents.map { .keep($0) }, upTo: Int64(documents.count))
  }

  func found(_ query: String, _ scope: SearchScope = SearchScope()) throws -> [Int] {
    try index.search(SearchQuery(query), scope).hits.map(\.id.number)
  }

  /// Whether a text stands in the bytes of one of the files.
  func holds(_ text: String) throws -> Bool {
    try ["", "-wal", "-shm"].contains { ending in
      guard FileManager.default.fileExists(atPath: path + ending) else { return false }
      return try Data(contentsOf: URL(filePath: path + ending)).range(of: Data(text.utf8)) != nil
    }
  }
}

/// Documents for tests.
enum SampleDocument {
  static func open(
    _ number: Int, _ text: String, version: Int = 1,
    _ change: (inout OpenContents) -> Void = { _ in }
  ) -> IndexedDocument {
    var contents = OpenContents()
    contents.text = text
    change(&contents)
    return document(number, version, .invoice, .open(contents))
  }

  static func restricted(_ number: Int, _ documentClass: DocumentClass = .personnel)
    -> IndexedDocument
  {
    document(number, 1, documentClass, .restricted(RestrictedCircle(documentClass)))
  }

  private static func document(
    _ number: Int, _ version: Int, _ documentClass: DocumentClass,
    _ contents: IndexedDocument.Contents
  ) -> IndexedDocument {
    IndexedDocument(
      id: VoucherID(year: 2026, number: number), version: version,
      receivedOn: CalendarDate(daysSince1970: 20_454 + number), channel: "upload",
      documentClass: documentClass, contents: contents)
  }
}
