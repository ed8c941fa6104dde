package library;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface BookRepository extends JpaRepository<Book, Long> { // expect: repository
  List<Book> findByAuthor(String author);
}
