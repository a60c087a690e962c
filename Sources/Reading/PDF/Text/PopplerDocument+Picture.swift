import CPoppler
import ReadResult

extension PopplerDocument {
  /// A page as it looks, in gray, or what is in a rectangle of it; nil where it would have more
  /// pixels than allowed.
  func picture(
    ofPage number: Int, in part: PageRectangle? = nil, resolution: Int, pixelsMax: Int
  ) -> PagePicture? {
    withPage(number) { page in
      let part = part ?? Self.wholePage(page)
      let scale = Double(resolution) / 72
      guard let width = Self.pixels((part.right - part.left) * scale, max: pixelsMax),
        let height = Self.pixels((part.bottom - part.top) * scale, max: pixelsMax),
        width * height <= pixelsMax,
        let surface = cairo_image_surface_create(
          CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height))
      else { return nil }
      defer { cairo_surface_destroy(surface) }
      guard Self.draw(page, on: surface, from: part, scale: scale),
        let data = cairo_image_surface_get_data(surface)
      else { return nil }
      let stride = Int(cairo_image_surface_get_stride(surface))
      return PagePicture(width: width, height: height, resolution: resolution) { row, target in
        let pixels = UnsafeRawPointer(data + row * stride)
        for column in 0..<width {
          let color = pixels.load(fromByteOffset: 4 * column, as: UInt32.self)
          // Leptonica keeps four pixels in a word, the first in its highest byte.
          target[column >> 2] |= Self.gray(color) << UInt32(24 - 8 * (column & 3))
        }
      }
    }
  }

  private static func wholePage(_ page: OpaquePointer) -> PageRectangle {
    var rectangle = PageRectangle()
    poppler_page_get_size(page, &rectangle.right, &rectangle.bottom)
    return rectangle
  }

  private static func pixels(_ count: Double, max: Int) -> Int? {
    guard count.isFinite, count > 0, count < Double(max) else { return nil }
    return Int(count.rounded(.up))
  }

  /// Draws a page on white, the upper left corner of `part` at that of the surface; false where
  /// cairo fails.
  private static func draw(
    _ page: OpaquePointer, on surface: OpaquePointer, from part: PageRectangle, scale: Double
  ) -> Bool {
    guard let context = cairo_create(surface) else { return false }
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale, scale)
    cairo_translate(context, -part.left, -part.top)
    poppler_page_render(page, context)
    cairo_surface_flush(surface)
    return cairo_status(context) == CAIRO_STATUS_SUCCESS
  }

  /// How bright a color looks, by the weights of ITU-R BT.601 in 256ths.
  private static func gray(_ color: UInt32) -> UInt32 {
    let (red, green, blue) = (color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF)
    return (77 * red + 150 * green + 29 * blue) >> 8
  }
}

extension PopplerDocument {
  /// Where pictures stand on a page, in points from its upper left corner, of the first `most`.
  func pictures(onPage number: Int, most: Int) -> [PageRectangle] {
    withPage(number) { page in
      let list = poppler_page_get_image_mapping(page)
      defer { poppler_page_free_image_mapping(list) }
      return (0..<min(g_list_length(list), guint(clamping: most))).compactMap { index in
        g_list_nth_data(list, index).map { mapping in
          let area = mapping.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area
          return PageRectangle(left: area.x1, top: area.y1, right: area.x2, bottom: area.y2)
        }
      }
    } ?? []
  }

  /// Width and height of a page in points.
  func size(ofPage number: Int) -> PageSize? {
    withPage(number) { page in
      var size = PageSize()
      poppler_page_get_size(page, &size.width, &size.height)
      return size
    }
  }
}
