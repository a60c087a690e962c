import CCurl

/// Hands a mail to a server (RFC 5321, 6409), by libcurl.
struct SMTPDelivery {
  /// Seconds for everything about one mail.
  private static let secondsMax = 120
  /// Seconds until somebody who listens takes the connection.
  private static let connectSeconds = 20

  /// Makes libcurl ready once in the life of the process.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private let server: SMTPServer

  init(_ server: SMTPServer) { self.server = server }

  /// Connects, greets, begins TLS and logs in as for a mail, and then sends none.
  func probe() throws(MailTrouble) {
    guard Self.isReady, let handle = curl_easy_init() else {
      throw .later("libcurl does not start")
    }
    defer { curl_easy_cleanup(handle) }
    setUpConnection(handle)
    rohrpost_curl_set_long(handle, CURLOPT_CONNECT_ONLY, 1)
    let code = curl_easy_perform(handle)
    guard code != CURLE_OK else { return }
    var answer = 0
    rohrpost_curl_response_code(handle, &answer)
    throw trouble(code, answer: answer)
  }

  func send(_ parcel: MailParcel) throws(MailTrouble) {
    guard Self.isReady, let handle = curl_easy_init() else {
      throw .later("libcurl does not start")
    }
    defer { curl_easy_cleanup(handle) }
    let recipients = curl_slist_append(nil, "<\(parcel.recipient)>")
    defer { curl_slist_free_all(recipients) }
    setUp(handle, parcel, recipients)
    let code = parcel.bytes.withUnsafeBytes { bytes in
      var unread = UnreadBytes(rest: bytes)
      return withUnsafeMutablePointer(to: &unread) { unread in
        rohrpost_curl_set_pointer(handle, CURLOPT_READDATA, unread)
        rohrpost_curl_set_reading(handle, readMessage)
        return curl_easy_perform(handle)
      }
    }
    guard code != CURLE_OK else { return }
    var answer = 0
    rohrpost_curl_response_code(handle, &answer)
    throw trouble(code, answer: answer)
  }

  private func setUp(
    _ handle: UnsafeMutableRawPointer, _ parcel: MailParcel,
    _ recipients: UnsafeMutablePointer<curl_slist>?
  ) {
    setUpConnection(handle)
    rohrpost_curl_set_text(handle, CURLOPT_MAIL_FROM, "<\(parcel.sender)>")
    rohrpost_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
    rohrpost_curl_set_long(handle, CURLOPT_UPLOAD, 1)
  }

  private func setUpConnection(_ handle: UnsafeMutableRawPointer) {
    func set(_ option: CURLoption, _ value: Int) { rohrpost_curl_set_long(handle, option, value) }
    func set(_ option: CURLoption, _ value: String?) {
      if let value { rohrpost_curl_set_text(handle, option, value) }
    }
    set(CURLOPT_URL, server.url)
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    if server.security == .starttls { set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
    set(CURLOPT_CAINFO, server.authorities)
    set(CURLOPT_USERNAME, server.user)
    set(CURLOPT_PASSWORD, server.password)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_CONNECTTIMEOUT, Self.connectSeconds)
    set(CURLOPT_TIMEOUT, Self.secondsMax)
  }

  /// Only what the server says of this recipient or message for good is the mail's own fault:
  /// everything else may be mended.
  private func trouble(_ code: CURLcode, answer: Int) -> MailTrouble {
    let said = String(cString: curl_easy_strerror(code))
    let text = "\(server.host):\(server.port): \(said)" + (answer > 0 ? " (\(answer))" : "")
    let isRefused = (550...559).contains(answer) && code == CURLE_SEND_ERROR
    return isRefused ? .refused(text) : .later(text)
  }
}

/// What of a message is still to be sent.
private struct UnreadBytes {
  var rest: UnsafeRawBufferPointer
}

/// Gives libcurl the next bytes of a message.
private func readMessage(
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let buffer, let unread = context?.assumingMemoryBound(to: UnreadBytes.self) else {
    return 0
  }
  let part = unread.pointee.rest.prefix(size * count)
  UnsafeMutableRawBufferPointer(start: buffer, count: part.count).copyBytes(from: part)
  unread.pointee.rest = UnsafeRawBufferPointer(
    rebasing: unread.pointee.rest.dropFirst(part.count))
  return part.count
}
