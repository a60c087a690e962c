import CGMime

/// What GMime's objects need of GLib; its cast and check macros are not imported.
enum GObject {
  static func release<Object>(_ object: UnsafeMutablePointer<Object>?) {
    if let object { g_object_unref(UnsafeMutableRawPointer(object)) }
  }

  static func isInstance<Object>(_ object: UnsafeMutablePointer<Object>, of type: GType) -> Bool {
    let instance = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GTypeInstance.self)
    return g_type_check_instance_is_a(instance, type) != 0
  }

  /// A borrowed string, copied.
  static func text(_ start: UnsafePointer<CChar>?) -> String? { start.map { String(cString: $0) } }

  /// What a stream in memory holds, copied.
  static func bytes(of stream: UnsafeMutablePointer<GMimeStream>) -> [UInt8] {
    let memory = UnsafeMutableRawPointer(stream).assumingMemoryBound(to: GMimeStreamMem.self)
    guard let array = g_mime_stream_mem_get_byte_array(memory), let start = array.pointee.data
    else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: Int(array.pointee.len)))
  }

  /// What `write` puts into a fresh stream in memory; nil where it fails.
  static func written(_ write: (UnsafeMutablePointer<GMimeStream>) -> Int) -> [UInt8]? {
    guard let stream = g_mime_stream_mem_new() else { return nil }
    defer { release(stream) }
    return write(stream) >= 0 ? bytes(of: stream) : nil
  }
}
