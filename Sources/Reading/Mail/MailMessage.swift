import CGMime
import ReadResult

/// A parsed mail: owner of GMime's message.
struct MailMessage: ~Copyable {
  let message: UnsafeMutablePointer<GMimeMessage>
  /// Headers are decoded when they are asked for, by these options.
  let options: OpaquePointer

  /// GMime's global tables, set up once.
  private static let library: Void = g_mime_init()

  static func prepare() { library }

  private init(_ message: UnsafeMutablePointer<GMimeMessage>, options: OpaquePointer) {
    self.message = message
    self.options = options
  }

  /// Parses a mail; a byte order mark, blank lines and an mbox line before it are skipped.
  static func open(_ bytes: [UInt8]) throws(ReadFailure) -> MailMessage {
    library
    try MailHeaderLines.checkGroups(of: bytes)
    let options = looseOptions()
    let start = MailHeaderLines.start(in: bytes)
    let stream = bytes.withUnsafeBytes { buffer in
      let mail = UnsafeRawBufferPointer(rebasing: buffer[start...])
      return g_mime_stream_mem_new_with_buffer(mail.baseAddress, mail.count)
    }
    let parser = g_mime_parser_new_with_stream(stream)
    GObject.release(stream)
    let message = g_mime_parser_construct_message(parser, options)
    GObject.release(parser)
    guard let message else {
      g_mime_parser_options_free(options)
      throw ReadFailure(.damaged, "not a message")
    }
    return MailMessage(message, options: options)
  }

  deinit {
    GObject.release(message)
    g_mime_parser_options_free(options)
  }

  /// Takes what mailers get wrong, and raw bytes in headers as UTF-8 or Windows-1252.
  private static func looseOptions() -> OpaquePointer {
    guard let options = g_mime_parser_options_new() else {
      preconditionFailure("no memory for the options of a mail parser")
    }
    g_mime_parser_options_set_rfc2047_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE)
    g_mime_parser_options_set_parameter_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE)
    g_mime_parser_options_set_address_compliance_mode(options, GMIME_RFC_COMPLIANCE_LOOSE)
    return options
  }
}

/// The head of the message: values are copied out.
extension MailMessage {
  var subject: String? { GObject.text(g_mime_message_get_subject(message)) }

  var messageID: String? { GObject.text(g_mime_message_get_message_id(message)) }

  /// Seconds since 1970 UTC.
  var date: Int64? { g_mime_message_get_date(message).map { Int64(g_date_time_to_unix($0)) } }

  /// How many fields are looked at; a real mail has up to a hundred.
  static let fieldLimit = 2000

  /// The decoded values of the fields of these names, which are in lower case.
  borrowing func fields(_ names: Set<String>) -> [String: [String]] {
    var fields: [String: [String]] = [:]
    forEachHeader { header in
      guard let name = GObject.text(g_mime_header_get_name(header))?.lowercased(),
        names.contains(name), let value = GObject.text(g_mime_header_get_value(header))
      else { return }
      fields[name, default: []].append(value)
    }
    return fields
  }

  /// Visits the fields from the top, up to ``fieldLimit``.
  borrowing func forEachHeader(_ visit: (UnsafeMutablePointer<GMimeHeader>) -> Void) {
    let object = UnsafeMutableRawPointer(message).assumingMemoryBound(to: GMimeObject.self)
    guard let list = g_mime_object_get_header_list(object) else { return }
    for index in 0..<min(g_mime_header_list_get_count(list), Int32(Self.fieldLimit)) {
      if let header = g_mime_header_list_get_header_at(list, index) { visit(header) }
    }
  }

  /// The addresses in the value of a field, in lower case.
  borrowing func addresses(in value: String) -> [String] {
    mailboxes(in: value).compactMap { $0.address?.lowercased() }
  }

  /// The same, one for each mailbox, nil for one without an address.
  borrowing func allAddresses(in value: String) -> [String?] { mailboxes(in: value).map(\.address) }

  /// The names that stand beside the addresses in the values of a field, decoded.
  borrowing func displayNames(in values: [String]) -> [String] {
    values.flatMap { mailboxes(in: $0).compactMap(\.name) }.filter { !$0.isEmpty }
  }

  private borrowing func mailboxes(in value: String) -> [Mailbox] {
    guard let list = internet_address_list_parse(options, value) else { return [] }
    defer { GObject.release(list) }
    var mailboxes: [Mailbox] = []
    Self.append(list, to: &mailboxes)
    return mailboxes
  }

  private struct Mailbox {
    let name: String?
    let address: String?
  }

  private static func append(
    _ list: UnsafeMutablePointer<InternetAddressList>, to mailboxes: inout [Mailbox]
  ) {
    for index in 0..<internet_address_list_length(list) {
      guard let address = internet_address_list_get_address(list, index) else { continue }
      if GObject.isInstance(address, of: internet_address_group_get_type()) {
        let group = UnsafeMutableRawPointer(address)
          .assumingMemoryBound(to: InternetAddressGroup.self)
        if let members = internet_address_group_get_members(group) {
          append(members, to: &mailboxes)
        }
      } else {
        let mailbox = UnsafeMutableRawPointer(address)
          .assumingMemoryBound(to: InternetAddressMailbox.self)
        mailboxes.append(
          Mailbox(
            name: GObject.text(internet_address_get_name(address)),
            address: GObject.text(internet_address_mailbox_get_addr(mailbox))))
      }
    }
  }
}
