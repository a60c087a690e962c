import CQPDF
import CTesseract
import ReadResult
import Testing

@testable import Reading

/// A scan that was read, and the PDF that was made of it.
struct SearchedScan {
  let result: ReadResult
  let pdf: [UInt8]
  /// What was recognised.
  let recognized: [PageText]

  init(_ bytes: [UInt8], limits: ReadingLimits = .init()) throws {
    let job = Job(name: "scan", readsWords: true, makesSearchable: true, limits: limits)
    let reply = Reader.read(job, bytes)
    result = try reply.outcome.get()
    recognized = try #require(result.words).pages
    pdf = reply.blobs[try #require(result.searchable)]
  }

  /// The words that a viewer finds in the PDF, page by page.
  func found() throws -> [PageText] {
    let job = Job(name: "searchable", readsWords: true, stackMarks: nil)
    return try #require(try Reader.read(job, pdf).outcome.get().words).pages
  }

  /// Compares what a viewer finds with what was recognised: the same words in the same order, no
  /// more than `tolerance` tenths of a point from their places.
  func expectWordsInPlace(onPage number: Int = 1, tolerance: Int = 20) throws {
    let expected = try #require(recognized.first { $0.number == number })
    let page = try #require(try found().first { $0.number == number })
    #expect(expected.origin == .ocr && page.origin == .textLayer)
    #expect(abs(page.width - expected.width) < 10 && abs(page.height - expected.height) < 10)
    #expect(page.words.map(\.text) == expected.words.map(\.text))
    for (word, truth) in zip(page.words, expected.words) {
      #expect(abs(word.box.left - truth.box.left) <= tolerance, "\(word) \(truth)")
      #expect(abs(word.box.right - truth.box.right) <= tolerance, "\(word) \(truth)")
      // All words of a line are as high as the line.
      #expect(word.box.top <= truth.box.top + tolerance, "\(word) \(truth)")
      #expect(word.box.bottom >= truth.box.bottom - tolerance, "\(word) \(truth)")
      #expect(abs(word.box.middle - truth.box.middle) <= 40, "\(word) \(truth)")
    }
  }

  /// A page as it looks.
  static func look(
    of pdf: [UInt8], page: Int = 1, resolution: Int = 100, quarters: Int = 0
  ) throws -> [UInt8] {
    let document = try required(PopplerDocument(pdf))
    let picture = try required(
      document.picture(ofPage: page, resolution: resolution, pixelsMax: 50_000_000))
    return try required(picture.turned(quarters: quarters)).brightness
  }

  /// What qpdf has to say against a file.
  static func complaints(about pdf: [UInt8]) -> [String] {
    var handle = qpdf_init()
    defer { qpdf_cleanup(&handle) }
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, 1)
    let bytes = pdf.map { CChar(bitPattern: $0) }
    return bytes.withUnsafeBufferPointer { bytes in
      _ = qpdf_read_memory(handle, "made", bytes.baseAddress, UInt64(bytes.count), nil)
      _ = qpdf_check_pdf(handle)
      var complaints: [String] = []
      if qpdf_has_error(handle) != 0 { complaints.append("an error") }
      while qpdf_more_warnings(handle) != 0 {
        let warning = qpdf_next_warning(handle)
        complaints.append(String(cString: qpdf_get_error_full_text(handle, warning)))
      }
      return complaints
    }
  }

  /// The data of the pictures of a page as they stand in the file.
  static func pictures(in pdf: [UInt8], page number: Int = 1) throws -> [[UInt8]] {
    let file = try PDFFile.open(pdf)
    let page = try file.page(number)
    var data: [[UInt8]] = []
    for object in file.values(of: file.value(at: "/Resources", "/XObject", of: page)) {
      data.append(try raw(object, of: file))
    }
    return data
  }

  /// The names of the fonts of each page.
  static func fonts(in pdf: [UInt8]) throws -> [[String]] {
    let file = try PDFFile.open(pdf)
    var fonts: [[String]] = []
    for number in 1...Int(qpdf_get_num_pages(file.handle)) {
      let page = try file.page(number)
      fonts.append(file.keys(of: file.value(at: "/Resources", "/Font", of: page)))
    }
    return fonts
  }

  private static func raw(_ stream: PDFObject, of file: borrowing PDFFile) throws -> [UInt8] {
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
    _ = qpdf_oh_get_stream_data(file.handle, stream.handle, qpdf_dl_none, nil, &start, &count)
    defer { lept_free(start) }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}

extension PageText.Box {
  fileprivate var middle: Int { (top + bottom) / 2 }
}
