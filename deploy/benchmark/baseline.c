/* The bare loop that the benchmark compares with: parses each file with libxml2, hashes it, and
   writes and fsyncs one copy. Nothing else. Usage: baseline FOLDER-IN FOLDER-OUT */
#include <dirent.h>
#include <fcntl.h>
#include <libxml/parser.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void fail(const char *what, const char *name) {
  fprintf(stderr, "baseline: %s: %s\n", what, name);
  exit(3);
}

static char *slurp(const char *path, size_t *size) {
  int in = open(path, O_RDONLY);
  struct stat status;
  if (in < 0 || fstat(in, &status) != 0) fail("cannot open", path);
  char *bytes = malloc((size_t)status.st_size + 1);
  *size = (size_t)status.st_size;
  if (!bytes || read(in, bytes, *size) != (ssize_t)*size) fail("cannot read", path);
  close(in);
  return bytes;
}

static void handle(const char *name, const char *from, const char *to) {
  char path[4096];
  size_t size;
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int length;

  snprintf(path, sizeof path, "%s/%s", from, name);
  char *bytes = slurp(path, &size);
  xmlDocPtr document = xmlReadMemory(bytes, (int)size, name, NULL, XML_PARSE_NONET);
  if (!document) fail("cannot parse", name);
  xmlFreeDoc(document);
  if (!EVP_Digest(bytes, size, digest, &length, EVP_sha256(), NULL)) fail("cannot hash", name);

  snprintf(path, sizeof path, "%s/%s", to, name);
  int out = open(path, O_WRONLY | O_CREAT | O_EXCL, 0640);
  if (out < 0 || write(out, bytes, size) != (ssize_t)size || fsync(out) != 0 || close(out) != 0)
    fail("cannot write", path);
  free(bytes);
}

int main(int count, char **arguments) {
  if (count != 3) fail("usage", "baseline FOLDER-IN FOLDER-OUT");
  DIR *folder = opendir(arguments[1]);
  if (!folder) fail("cannot open", arguments[1]);
  for (struct dirent *entry; (entry = readdir(folder));)
    if (entry->d_name[0] != '.') handle(entry->d_name, arguments[1], arguments[2]);
  closedir(folder);
  return 0;
}
