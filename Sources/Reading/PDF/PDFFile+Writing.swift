import CQPDF
import ReadResult

/// Making and changing a PDF; streams that are not touched stay as they are, byte for byte.
extension PDFFile {
  /// A page, counted from 1.
  borrowing func page(_ number: Int) throws(ReadFailure) -> PDFObject {
    let page = qpdf_get_page_n(handle, number - 1)
    if let problem = takeError() { throw problem.failure }
    return PDFObject(handle: page)
  }

  /// An object by its text, which names no other object.
  borrowing func object(parsing text: String) throws(ReadFailure) -> PDFObject {
    let object = qpdf_oh_parse(handle, text)
    if let problem = takeError() { throw problem.failure }
    return PDFObject(handle: object)
  }

  /// A new stream of data that are encoded as its dictionary, given as text, says.
  borrowing func stream(
    _ data: [UInt8], _ dictionary: String
  ) throws(ReadFailure) -> PDFObject {
    let stream = PDFObject(handle: qpdf_oh_new_stream(handle))
    let unsaid = qpdf_oh_new_uninitialized(handle)
    data.withUnsafeBufferPointer {
      qpdf_oh_replace_stream_data(
        handle, stream.handle, $0.baseAddress, $0.count, unsaid, unsaid)
    }
    let entries = try object(parsing: dictionary)
    for key in keys(of: entries) {
      if let value = value(key, of: entries) { set(key, of: stream, to: value) }
    }
    if let problem = takeError() { throw problem.failure }
    return stream
  }

  /// A new indirect object with the value of a direct one.
  borrowing func indirect(_ object: PDFObject) -> PDFObject {
    PDFObject(handle: qpdf_make_indirect_object(handle, object.handle))
  }

  /// A new dictionary with the entries of another; of what is none, an empty one.
  borrowing func copy(of dictionary: PDFObject?) -> PDFObject {
    let copy = PDFObject(handle: qpdf_oh_new_dictionary(handle))
    for key in keys(of: dictionary) {
      if let value = value(key, of: dictionary) { set(key, of: copy, to: value) }
    }
    return copy
  }

  /// Sets an entry of a dictionary or of a stream's dictionary.
  borrowing func set(_ key: String, of container: PDFObject, to value: PDFObject) {
    let isStream = kind(of: container) == .stream
    let target = isStream ? qpdf_oh_get_dict(handle, container.handle) : container.handle
    qpdf_oh_replace_key(handle, target, key, value.handle)
  }

  borrowing func removeValue(_ key: String, of dictionary: PDFObject) {
    qpdf_oh_remove_key(handle, dictionary.handle, key)
  }

  borrowing func append(_ item: PDFObject, to array: PDFObject) {
    qpdf_oh_append_item(handle, array.handle, item.handle)
  }

  /// Adds a page behind the others.
  borrowing func append(page: PDFObject) throws(ReadFailure) {
    try check(qpdf_add_page(handle, handle, page.handle, 0))
  }

  /// Gives pages what they inherit, so that each can be looked at and changed alone.
  borrowing func pushInheritedAttributes() throws(ReadFailure) {
    try check(qpdf_push_inherited_attributes_to_page(handle))
  }

  /// Adds quarter turns clockwise to those that a page has of its own or by inheritance.
  borrowing func turn(_ page: PDFObject, quarters: Int) throws(ReadFailure) {
    try pushInheritedAttributes()
    let present = integer(value("/Rotate", of: page)) ?? 0
    let degrees = ((present % 360 + quarters * 90) % 360 + 360) % 360
    set("/Rotate", of: page, to: try object(parsing: "\(degrees)"))
    if let problem = takeError() { throw problem.failure }
  }

  /// The bytes of the file, without encryption; the same objects give the same bytes.
  ///
  /// It says it is of the version of PDF that it was, or of a later one that what is in it needs.
  borrowing func written(version: String? = nil) throws(ReadFailure) -> [UInt8] {
    try check(qpdf_init_write_memory(handle))
    if let version { qpdf_set_minimum_pdf_version(handle, version) }
    qpdf_set_stream_data_mode(handle, qpdf_s_preserve)
    qpdf_set_preserve_encryption(handle, 0)
    qpdf_set_deterministic_ID(handle, 1)
    try check(qpdf_write(handle))
    let count = qpdf_get_buffer_length(handle)
    guard let start = qpdf_get_buffer(handle), count > 0 else {
      throw ReadFailure(.damaged, "a PDF of no bytes was written")
    }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}
