import CArchive
import Glibc
import Testing

/// Builds archives with libarchive; names are raw bytes, as other programs write them.
enum ArchiveFixture {
  struct Member {
    var name: [UInt8]
    var data: [UInt8]
    var isFolder = false
    var linksTo: String?

    init(_ name: String, _ data: [UInt8]) { self.init(name: Array(name.utf8), data) }

    init(name: [UInt8], _ data: [UInt8]) {
      self.name = name
      self.data = data
    }
  }

  enum Format { case zip, storedZip, encryptedZip, tar, gzippedTar, sevenZip }

  static func make(_ format: Format, _ members: [Member]) throws -> [UInt8] {
    // 7-Zip writes UTF-16, which libarchive makes of the locale's text; the others take the bytes.
    let locale = format == .sevenZip ? newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) : nil
    let outerLocale = uselocale(locale)
    defer {
      uselocale(outerLocale)
      locale.map(freelocale)
    }
    let archive = try #require(archive_write_new())
    defer { archive_write_free(archive) }
    try configure(archive, format)
    var output = [UInt8](repeating: 0, count: 1 << 20)
    var used = 0
    #expect(archive_write_open_memory(archive, &output, output.count, &used) == ARCHIVE_OK)
    for member in members { try write(member, to: archive) }
    #expect(archive_write_close(archive) == ARCHIVE_OK)
    return Array(output.prefix(used))
  }

  private static func configure(_ archive: OpaquePointer, _ format: Format) throws {
    switch format {
    case .zip, .storedZip, .encryptedZip:
      archive_write_set_format_zip(archive)
      if format != .zip { archive_write_zip_set_compression_store(archive) }
      if format == .encryptedZip {
        archive_write_set_options(archive, "zip:encryption=traditional")
        archive_write_set_passphrase(archive, "geheim")
      }
    case .tar: archive_write_set_format_ustar(archive)
    case .gzippedTar:
      archive_write_set_format_ustar(archive)
      archive_write_add_filter_gzip(archive)
    case .sevenZip: archive_write_set_format_7zip(archive)
    }
  }

  private static func write(_ member: Member, to archive: OpaquePointer) throws {
    let entry = try #require(archive_entry_new())
    defer { archive_entry_free(entry) }
    (member.name + [0]).withUnsafeBytes {
      archive_entry_copy_pathname(entry, $0.baseAddress?.assumingMemoryBound(to: CChar.self))
    }
    archive_entry_set_size(entry, Int64(member.data.count))
    archive_entry_set_filetype(entry, member.isFolder ? 0o040000 : 0o100000)
    archive_entry_set_perm(entry, 0o644)
    if let target = member.linksTo {
      archive_entry_set_filetype(entry, 0o120000)
      archive_entry_set_symlink(entry, target)
    }
    #expect(archive_write_header(archive, entry) == ARCHIVE_OK)
    #expect(archive_write_data(archive, member.data, member.data.count) == member.data.count)
  }
}
