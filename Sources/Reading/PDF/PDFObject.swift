import CQPDF

/// An object of an open PDF; it is only good for the file that gave it.
struct PDFObject {
  let handle: qpdf_oh

  /// What identifies an indirect object in its file.
  struct Identity: Hashable {
    let number: Int32
    let generation: Int32
  }

  enum Kind {
    case dictionary, stream, array, string, name, integer, other
  }
}

/// Looking at objects: what is of another kind than asked for is nil or empty.
extension PDFFile {
  /// The document catalogue.
  var catalogue: PDFObject? { object(qpdf_get_root(handle)) }

  borrowing func kind(of object: PDFObject) -> PDFObject.Kind {
    switch qpdf_oh_get_type_code(handle, object.handle) {
    case ot_dictionary: .dictionary
    case ot_stream: .stream
    case ot_array: .array
    case ot_string: .string
    case ot_name: .name
    case ot_integer: .integer
    default: .other
    }
  }

  /// Nil for a direct object.
  borrowing func identity(of object: PDFObject) -> PDFObject.Identity? {
    guard qpdf_oh_is_indirect(handle, object.handle) != 0 else { return nil }
    return PDFObject.Identity(
      number: qpdf_oh_get_object_id(handle, object.handle),
      generation: qpdf_oh_get_generation(handle, object.handle))
  }

  /// The value of a key such as `/Names`, of a dictionary or of a stream's dictionary.
  borrowing func value(_ key: String, of container: PDFObject?) -> PDFObject? {
    guard let container else { return nil }
    switch kind(of: container) {
    case .dictionary: return object(qpdf_oh_get_key(handle, container.handle, key))
    case .stream:
      let dictionary = qpdf_oh_get_dict(handle, container.handle)
      return object(qpdf_oh_get_key(handle, dictionary, key))
    default: return nil
    }
  }

  /// The value at the end of a path of keys.
  borrowing func value(at path: String..., of container: PDFObject?) -> PDFObject? {
    var value = container
    for key in path { value = self.value(key, of: value) }
    return value
  }

  /// The value of the first of these keys that has one.
  borrowing func firstValue(_ keys: [String], of container: PDFObject?) -> PDFObject? {
    for key in keys {
      if let value = value(key, of: container) { return value }
    }
    return nil
  }

  borrowing func values(of dictionary: PDFObject?) -> [PDFObject] {
    keys(of: dictionary).compactMap { value($0, of: dictionary) }
  }

  /// The items of an array that are not null, of the first `limit`; a single object is one item.
  borrowing func items(of array: PDFObject?, limit: Int) -> [PDFObject] {
    guard let array else { return [] }
    return (0..<min(count(of: array), limit)).compactMap { item(at: $0, of: array) }
  }

  /// How many items an array has, null ones included; a single object counts as an array of one.
  borrowing func count(of array: PDFObject) -> Int {
    kind(of: array) == .array ? Int(qpdf_oh_get_array_n_items(handle, array.handle)) : 1
  }

  /// The item of an array, nil for a null one.
  borrowing func item(at index: Int, of array: PDFObject?) -> PDFObject? {
    guard let array else { return nil }
    guard kind(of: array) == .array else { return index == 0 ? array : nil }
    let isInside = 0..<count(of: array) ~= index
    return isInside ? object(qpdf_oh_get_array_item(handle, array.handle, Int32(index))) : nil
  }

  /// A name without its slash.
  borrowing func name(_ object: PDFObject?) -> String? {
    guard let object, kind(of: object) == .name else { return nil }
    return qpdf_oh_get_name(handle, object.handle).map { String(cString: $0.advanced(by: 1)) }
  }

  /// A text string, whatever encoding it is in.
  borrowing func text(_ object: PDFObject?) -> String? {
    guard let object, kind(of: object) == .string else { return nil }
    var length = 0
    guard let start = qpdf_oh_get_binary_utf8_value(handle, object.handle, &length) else {
      return nil
    }
    return String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
  }

  borrowing func integer(_ object: PDFObject?) -> Int? {
    guard let object, kind(of: object) == .integer else { return nil }
    var value: Int64 = 0
    let isKnown = qpdf_oh_get_value_as_longlong(handle, object.handle, &value) != 0
    return isKnown ? Int(value) : nil
  }

  borrowing func number(_ object: PDFObject?) -> Double? {
    guard let object, qpdf_oh_is_number(handle, object.handle) != 0 else { return nil }
    let value = qpdf_oh_get_numeric_value(handle, object.handle)
    return value.isFinite ? value : nil
  }

  /// The keys of a dictionary, with their slashes.
  borrowing func keys(of dictionary: PDFObject?) -> [String] {
    guard let dictionary, kind(of: dictionary) == .dictionary else { return [] }
    var keys: [String] = []
    qpdf_oh_begin_dict_key_iter(handle, dictionary.handle)
    while qpdf_oh_dict_more_keys(handle) != 0, let key = qpdf_oh_dict_next_key(handle) {
      keys.append(String(cString: key))
    }
    return keys
  }

  /// Nil for a null object and after an error, which is cleared.
  private borrowing func object(_ handle: qpdf_oh) -> PDFObject? {
    if takeError() != nil || handle == 0 { return nil }
    let isNothing =
      qpdf_oh_is_initialized(self.handle, handle) == 0 || qpdf_oh_is_null(self.handle, handle) != 0
    return isNothing ? nil : PDFObject(handle: handle)
  }
}
