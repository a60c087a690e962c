import CQPDF
import Glibc

/// Why a stream's data can't be had.
enum PDFStreamFailure: Error {
  case damaged(String)
  /// It decodes to more than the limit, or could.
  case tooLarge
}

/// Decoding streams without trusting how large they say they are.
extension PDFFile {
  /// The decoded data of a stream, at most `limit` bytes.
  ///
  /// Flate, which nearly all streams use, is decoded here and stops at the limit. qpdf decodes
  /// other filters whole in memory, so those are refused where the encoded data could expand too
  /// far.
  borrowing func data(
    of stream: PDFObject, limit: Int
  ) throws(PDFStreamFailure) -> [UInt8] {
    let filters = try filters(of: stream)
    if filters.allSatisfy({ $0 == .plainFlate }) {
      var data = try encodedData(of: stream)
      for _ in filters { data = try Inflater.inflate(data, limit: limit) }
      guard data.count <= limit else { throw .tooLarge }
      return data
    }
    guard try expansionBound(of: stream) <= limit else { throw .tooLarge }
    return try read(stream, decoding: qpdf_dl_specialized)
  }

  /// How many bytes the data of a stream could decode to at most.
  borrowing func expansionBound(of stream: PDFObject) throws(PDFStreamFailure) -> Int {
    var bound = try encodedData(of: stream).count
    for filter in try filters(of: stream) {
      let (product, overflows) = bound.multipliedReportingOverflow(by: filter.expansion)
      if overflows { throw .tooLarge }
      bound = product
    }
    return bound
  }

  private borrowing func encodedData(of stream: PDFObject) throws(PDFStreamFailure) -> [UInt8] {
    try read(stream, decoding: qpdf_dl_none)
  }

  private borrowing func read(
    _ stream: PDFObject, decoding level: qpdf_stream_decode_level_e
  ) throws(PDFStreamFailure) -> [UInt8] {
    var isFiltered: QPDF_BOOL = 0
    var start: UnsafeMutablePointer<UInt8>?
    var length = 0
    _ = qpdf_oh_get_stream_data(handle, stream.handle, level, &isFiltered, &start, &length)
    defer { free(start) }
    if let problem = takeError() { throw .damaged(problem.text) }
    guard level == qpdf_dl_none || isFiltered != 0 else { throw .damaged("unknown filter") }
    return Array(UnsafeBufferPointer(start: start, count: length))
  }

  private borrowing func filters(of stream: PDFObject) throws(PDFStreamFailure) -> [StreamFilter] {
    let names = items(of: value("/Filter", of: stream), limit: StreamFilter.chainLimit + 1)
    let parameters = value("/DecodeParms", of: stream)
    guard names.count <= StreamFilter.chainLimit else { throw .tooLarge }
    return names.indices.map { index in
      let predictor = integer(value("/Predictor", of: item(at: index, of: parameters))) ?? 1
      return StreamFilter(name: name(names[index]) ?? "", predictor: predictor)
    }
  }
}

/// A filter of a stream, as far as its memory need is concerned.
enum StreamFilter: Equatable {
  /// Flate without a predictor.
  case plainFlate
  case other(expansion: Int)

  /// How many filters one stream may have.
  static let chainLimit = 8

  init(name: String, predictor: Int) {
    switch name {
    case "FlateDecode", "Fl": self = predictor <= 1 ? .plainFlate : .other(expansion: 1032)
    case "LZWDecode", "LZW": self = .other(expansion: 2731)
    case "RunLengthDecode", "RL": self = .other(expansion: 64)
    default: self = .other(expansion: 1)
    }
  }

  /// Decoded bytes an encoded byte can give at most.
  var expansion: Int {
    switch self {
    case .plainFlate: 1032
    case .other(let expansion): expansion
    }
  }
}
