import CArchive
import Glibc
import ReadResult

/// An archive being read from memory: owner of libarchive's handle and of the bytes.
struct ArchiveFile: ~Copyable {
  private let handle: OpaquePointer
  private let memory: UnsafeMutableRawBufferPointer
  /// The thread's locale before, restored at the end.
  private let outerLocale: locale_t?

  /// libarchive turns the names of zip and 7-Zip members into the locale's character set, and drops
  /// what does not fit; glibc has this one built in.
  private static let locale = Int(bitPattern: newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))

  static func prepare() { _ = locale }

  /// A member of an archive, before its data are read.
  struct Member {
    /// As declared, decoded; never used as a path.
    let name: String?
    let isFile: Bool
    let isEncrypted: Bool
  }

  private init(_ bytes: [UInt8], handle: OpaquePointer) {
    self.handle = handle
    outerLocale = uselocale(locale_t(bitPattern: Self.locale))
    memory = .allocate(byteCount: max(1, bytes.count), alignment: 1)
    memory.copyBytes(from: bytes)
  }

  static func open(_ bytes: [UInt8], type: ContentType) throws(ReadFailure) -> ArchiveFile {
    guard let handle = archive_read_new() else {
      throw ReadFailure(.limitExceeded, "no memory for an archive reader")
    }
    let file = ArchiveFile(bytes, handle: handle)
    enableFormats(of: type, handle)
    let status = archive_read_open_memory(handle, file.memory.baseAddress, bytes.count)
    // Not asked for encryption here: without a format libarchive looks behind the end of its table.
    guard status == ARCHIVE_OK else { throw ReadFailure(.damaged, file.problem) }
    return file
  }

  deinit {
    archive_read_free(handle)
    memory.deallocate()
    uselocale(outerLocale)
  }

  /// Only what the content announced, so that no other parser sees the bytes.
  private static func enableFormats(of type: ContentType, _ handle: OpaquePointer) {
    switch type {
    case .zip: archive_read_support_format_zip(handle)
    case .sevenZip: archive_read_support_format_7zip(handle)
    case .gzip:
      archive_read_support_filter_gzip(handle)
      archive_read_support_format_tar(handle)
      archive_read_support_format_raw(handle)
    default: archive_read_support_format_tar(handle)
    }
  }

  /// The next member, nil at the end.
  borrowing func next() throws(ReadFailure) -> Member? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(handle, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure }
    return Member(
      name: MemberName.decode(entry),
      isFile: archive_entry_filetype(entry) == S_IFREG && archive_entry_hardlink(entry) == nil,
      isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  /// Appends the next bytes of the current member; false at its end.
  borrowing func read(into output: inout [UInt8], piece: inout [UInt8]) throws(ReadFailure) -> Bool
  {
    let count = piece.withUnsafeMutableBytes {
      archive_read_data(handle, $0.baseAddress, $0.count)
    }
    guard count >= 0 else { throw failure }
    output.append(contentsOf: piece.prefix(count))
    return count > 0
  }

  private var failure: ReadFailure {
    let isEncrypted = archive_read_has_encrypted_entries(handle) > 0
    return ReadFailure(isEncrypted ? .encrypted : .damaged, problem)
  }

  private var problem: String {
    archive_error_string(handle).map { String(cString: $0) } ?? "unknown error"
  }
}
