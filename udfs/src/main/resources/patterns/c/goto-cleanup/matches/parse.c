#include "json.h"

json_t *parse_pair(parser_t *p)
{
    json_t *key = parse_string(p), *value = NULL;
    if (!key) goto fail;
    if (!expect(p, ':')) goto fail;
    value = parse_value(p);
    if (!value) goto fail;
    return json_pair(key, value);

fail: // expect: goto-cleanup
    json_decref(key);
    json_decref(value);
    return NULL;
}
