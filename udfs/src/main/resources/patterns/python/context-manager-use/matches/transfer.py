from contextlib import closing
from urllib.request import urlopen


def fetch(url, cache):
    with closing(urlopen(url)) as page, cache.open(url) as entry:  # expect: context-manager-use
        entry.write(page.read())
