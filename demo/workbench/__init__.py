"""The xblock-sdk's workbench, made to behave like the platform where our blocks rest on it."""
