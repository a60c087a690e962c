import CCurl
import Dispatch
import Files
import Glibc
import SystemPackage

/// Sends requests by libcurl: encrypted, to where they are meant to go and nowhere else.
struct HTTPTransfer: Sendable {
  /// Seconds until somebody who listens takes the connection.
  private static let connectSeconds = 20
  /// Bytes of an answer that are kept, at most.
  static let answerMax = 1 << 20

  /// Makes libcurl ready once in the life of the process.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// libcurl waits in its thread; none of those that carry tasks is taken for that.
  private static let queue = DispatchQueue(label: "rohrpost.connectors", attributes: .concurrent)

  let settings: TransferSettings

  func send(_ request: HTTPRequest) async throws(HTTPTrouble) -> HTTPAnswer {
    let result: Result<HTTPAnswer, HTTPTrouble> = await withCheckedContinuation { continuation in
      Self.queue.async {
        continuation.resume(
          returning: Result { () throws(HTTPTrouble) in try perform(request) })
      }
    }
    return try result.get()
  }

  private func perform(_ request: HTTPRequest) throws(HTTPTrouble) -> HTTPAnswer {
    guard Self.isReady, let handle = curl_easy_init() else {
      throw .connection("libcurl does not start")
    }
    defer { curl_easy_cleanup(handle) }
    var headers: UnsafeMutablePointer<curl_slist>?
    defer { curl_slist_free_all(headers) }
    for header in request.headers {
      headers = curl_slist_append(headers, "\(header.name): \(header.value)")
    }
    setUp(handle, request, headers)
    // What went wrong in more words than the code has; empty at first.
    let words = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    defer { words.deallocate() }
    rohrpost_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, words)
    var receiver = AnswerReceiver()
    let code = try withUnsafeMutablePointer(to: &receiver) {
      (receiver) throws(HTTPTrouble) -> CURLcode in
      rohrpost_curl_set_pointer(handle, CURLOPT_WRITEDATA, receiver)
      rohrpost_curl_set_writing(handle, receiveAnswer)
      return try perform(handle, request.body)
    }
    var status = 0
    rohrpost_curl_response_code(handle, &status)
    // What is cut off on purpose is an answer.
    guard code == CURLE_OK || (receiver.isCut && code == CURLE_WRITE_ERROR), status > 0 else {
      let text = String(cString: words)
      throw .connection(text.isEmpty ? String(cString: curl_easy_strerror(code)) : text)
    }
    return HTTPAnswer(
      status: status, retryAfter: header("Retry-After", of: handle), body: receiver.bytes,
      isCut: receiver.isCut)
  }

  private func setUp(
    _ handle: UnsafeMutableRawPointer, _ request: HTTPRequest,
    _ headers: UnsafeMutablePointer<curl_slist>?
  ) {
    func set(_ option: CURLoption, _ value: Int) { rohrpost_curl_set_long(handle, option, value) }
    func set(_ option: CURLoption, _ value: String?) {
      if let value { rohrpost_curl_set_text(handle, option, value) }
    }
    set(CURLOPT_URL, request.address)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_CAINFO, settings.authorities?.string)
    // An empty text also turns off the proxies of the environment.
    set(CURLOPT_PROXY, settings.proxy ?? "")
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_CONNECTTIMEOUT, Self.connectSeconds)
    set(CURLOPT_TIMEOUT, settings.secondsMax)
    set(CURLOPT_USERAGENT, "rohrpost")
    rohrpost_curl_set_list(handle, CURLOPT_HTTPHEADER, headers)
    if request.method == "GET" {
      set(CURLOPT_HTTPGET, 1)
    } else {
      set(CURLOPT_CUSTOMREQUEST, request.method)
    }
  }

  private func perform(
    _ handle: UnsafeMutableRawPointer, _ body: HTTPBody
  ) throws(HTTPTrouble) -> CURLcode {
    switch body {
    case .none: return curl_easy_perform(handle)
    case .bytes(let bytes):
      return bytes.withUnsafeBufferPointer { buffer in
        rohrpost_curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(buffer.count))
        rohrpost_curl_set_pointer(
          handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: buffer.baseAddress))
        return curl_easy_perform(handle)
      }
    case .file(let path): return try perform(handle, sending: path)
    case .form(let parts): return try perform(handle, parts)
    }
  }

  private func perform(
    _ handle: UnsafeMutableRawPointer, sending path: FilePath
  ) throws(HTTPTrouble) -> CURLcode {
    let size: Int64
    do {
      size = try OpenFile(path, .reading).status().size
    } catch {
      throw .unusable("\(error)")
    }
    guard let file = fopen(path.string, "re") else {
      throw .unusable("\(path) can't be opened")
    }
    defer { fclose(file) }
    rohrpost_curl_set_long(handle, CURLOPT_UPLOAD, 1)
    rohrpost_curl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(size))
    rohrpost_curl_set_pointer(handle, CURLOPT_READDATA, file)
    return curl_easy_perform(handle)
  }

  private func perform(
    _ handle: UnsafeMutableRawPointer, _ parts: [HTTPPart]
  ) throws(HTTPTrouble) -> CURLcode {
    guard let form = curl_mime_init(handle) else { throw .connection("libcurl has no memory") }
    defer { curl_mime_free(form) }
    for part in parts {
      guard let field = curl_mime_addpart(form), curl_mime_name(field, part.name) == CURLE_OK else {
        throw .connection("libcurl has no memory")
      }
      switch part.content {
      case .value(let text):
        curl_mime_data(field, text, text.utf8.count)
      case .file(let file):
        guard curl_mime_filedata(field, file.path.string) == CURLE_OK else {
          throw .unusable("\(file.path) can't be read")
        }
        curl_mime_filename(field, file.name)
        curl_mime_type(field, file.mediaType)
      }
    }
    rohrpost_curl_set_pointer(handle, CURLOPT_MIMEPOST, UnsafeMutableRawPointer(form))
    return curl_easy_perform(handle)
  }

  private func header(_ name: String, of handle: UnsafeMutableRawPointer) -> String? {
    var header: UnsafeMutablePointer<curl_header>?
    // The last answer, were there several: -1.
    guard curl_easy_header(handle, name, 0, UInt32(CURLH_HEADER), -1, &header) == CURLHE_OK,
      let value = header?.pointee.value
    else { return nil }
    return String(cString: value)
  }
}

/// What came of an answer.
private struct AnswerReceiver {
  var bytes: [UInt8] = []
  var isCut = false
}

/// Takes the next bytes of an answer from libcurl; fewer than offered end the transfer.
private func receiveAnswer(
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let buffer, let receiver = context?.assumingMemoryBound(to: AnswerReceiver.self) else {
    return 0
  }
  let offered = UnsafeRawBufferPointer(start: buffer, count: size * count)
  let room = HTTPTransfer.answerMax - receiver.pointee.bytes.count
  receiver.pointee.bytes += offered.prefix(room)
  receiver.pointee.isCut = offered.count > room
  return receiver.pointee.isCut ? 0 : offered.count
}
