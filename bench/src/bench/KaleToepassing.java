package bench;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Side A: what one writes to run Camunda with its starter. */
@SpringBootApplication(scanBasePackages = "bench.kaal")
class KaleToepassing {}
