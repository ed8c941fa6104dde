package music

import "container/list"

// moveUp puts a song first; the cache of covers is not touched.
func moveUp(songs *list.List, song *list.Element) {
	songs.MoveToFront(song)
	if songs.Len() > maximum {
		shorten(songs)
	}
}
