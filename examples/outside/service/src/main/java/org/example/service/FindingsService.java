package org.example.service;

import org.rapporteur.loader.CorpusLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Answers over HTTP what a document recommends and what it fears. */
@SpringBootApplication
public class FindingsService {

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(FindingsService.class, arguments);
  }

  /** One loader for all requests: it is costly to build and thread-safe. */
  @Bean
  CorpusLoader loader() {
    return CorpusLoader.create();
  }
}
