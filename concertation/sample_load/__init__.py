"""From the sample region's data to rows. Each room loads one kind of thing, in order."""
