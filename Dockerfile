# One image: the backend, with the built interface in it.
# Never built on the machine where Estuaire was first written, which has no containers; see docs/OPERATIONS.md.

FROM node:24-bookworm-slim AS interface
WORKDIR /source/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci
COPY openapi.yaml /source/
COPY frontend ./
RUN npm run build

FROM eclipse-temurin:25-jdk AS backend
WORKDIR /source
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY local local
COPY backend backend
COPY openapi.yaml ./
COPY --from=interface /source/frontend/dist frontend/dist
# mdep.skip: Keycloak is unpacked for local runs only
RUN ./mvnw --batch-mode --no-transfer-progress package -Dmaven.test.skip=true -Dmdep.skip=true

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 estuaire
WORKDIR /app
COPY --from=backend /source/backend/target/quarkus-app ./
COPY backend/jvm.options ./
# The training run of the JVM's AOT cache: it ends at the first connection, for want of a database, and by then has
# loaded most of the classes that a start loads.
RUN java @jvm.options -XX:AOTCacheOutput=estuaire.aot -jar quarkus-run.jar migrate || test -s estuaire.aot
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "@jvm.options", "-XX:AOTCache=estuaire.aot", "-jar", "quarkus-run.jar"]
