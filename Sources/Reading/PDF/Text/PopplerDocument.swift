import CPoppler
import ReadResult

/// A PDF as poppler sees it: what a person would see on its pages.
///
/// qpdf, which reads everything else, knows neither fonts nor places. No C type leaves this folder.
struct PopplerDocument: ~Copyable {
  private let document: OpaquePointer

  /// Nil where poppler can't open it.
  init?(_ bytes: [UInt8]) {
    let data = bytes.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
    defer { g_bytes_unref(data) }
    var error: UnsafeMutablePointer<GError>?
    guard let document = poppler_document_new_from_bytes(data, nil, &error) else {
      if let error { g_error_free(error) }
      return nil
    }
    self.document = document
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(document)) }

  var pageCount: Int { Int(poppler_document_get_n_pages(document)) }

  /// The characters of a page with their places, in reading order; nil where there is no such page.
  ///
  /// `body` gets the size of the upright page and each character with its rectangle, in points from
  /// the upper left corner. White space has rectangles as well.
  func withCharacters<Value>(
    ofPage number: Int,
    _ body: (_ size: PageSize, _ text: String, _ places: UnsafeBufferPointer<PageRectangle>) ->
      Value
  ) -> Value? {
    withPage(number) { page in
      var size = PageSize()
      poppler_page_get_size(page, &size.width, &size.height)
      guard let text = poppler_page_get_text(page) else { return nil }
      defer { g_free(text) }
      var rectangles: UnsafeMutablePointer<PopplerRectangle>?
      var count: guint = 0
      // It fails on a page without text.
      let hasLayout = poppler_page_get_text_layout(page, &rectangles, &count) != 0
      defer { g_free(rectangles) }
      let places = UnsafeBufferPointer(start: rectangles, count: hasLayout ? Int(count) : 0)
      return places.withMemoryRebound(to: PageRectangle.self) {
        body(size, String(cString: text), $0)
      }
    }
  }

  /// Calls `body` with a page, counted from 1; nil where there is no such page.
  func withPage<Value: ~Copyable>(_ number: Int, _ body: (OpaquePointer) -> Value?) -> Value? {
    guard let index = Int32(exactly: number - 1),
      let page = poppler_document_get_page(document, index)
    else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    return body(page)
  }
}

/// Width and height in points.
struct PageSize {
  var width = 0.0
  var height = 0.0
}

/// A rectangle in points; it has the layout of poppler's.
struct PageRectangle {
  var left = 0.0
  var top = 0.0
  var right = 0.0
  var bottom = 0.0
}
