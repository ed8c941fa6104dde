def print_ranking(results):
    for place, (name, points) in enumerate(results, start=1):  # expect: star-unpacking
        print(f"{place}. {name} ({points})")
