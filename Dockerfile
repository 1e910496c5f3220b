# No build step: Node runs the TypeScript as it is.
FROM node:26-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:26-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json manifest.json ./
COPY src ./src
COPY jobs ./jobs
COPY prompts ./prompts
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Room for short-lived objects from the beginning, for a quicker start, and not much more later, for less memory at rest.
# Patterns are compiled once: the engine would compile each a second time when it is used again, a second of silence after a start.
# Their code is less than half as large when short repeats are not written out.
CMD ["node", "--min-semi-space-size=16", "--max-semi-space-size=32", "--no-regexp-tier-up", "--no-regexp-unroll", "src/main.js"]
