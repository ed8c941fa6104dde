from concurrent.futures import ThreadPoolExecutor


def fetch_all(urls, fetch):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(fetch, urls))
