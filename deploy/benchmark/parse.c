/* The bare parse that `validate` is compared with: reads each file of a list and parses it with
   libxml2 into a tree. Nothing else. Usage: parse LIST */
#include <fcntl.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void fail(const char *what, const char *name) {
  fprintf(stderr, "parse: %s: %s\n", what, name);
  exit(3);
}

static void handle(const char *path) {
  int in = open(path, O_RDONLY);
  struct stat status;
  if (in < 0 || fstat(in, &status) != 0) fail("cannot open", path);
  size_t size = (size_t)status.st_size;
  char *bytes = malloc(size + 1);
  if (!bytes || read(in, bytes, size) != (ssize_t)size) fail("cannot read", path);
  close(in);
  xmlDocPtr document =
      xmlReadMemory(bytes, (int)size, path, NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
  if (!document) fail("cannot parse", path);
  xmlFreeDoc(document);
  free(bytes);
}

int main(int count, char **arguments) {
  char path[4096];
  if (count != 2) fail("usage", "parse LIST");
  FILE *list = fopen(arguments[1], "r");
  if (!list) fail("cannot open", arguments[1]);
  while (fgets(path, sizeof path, list)) {
    path[strcspn(path, "\n")] = 0;
    handle(path);
  }
  return 0;
}
