"""A region to look around in: real territories, invented organisations and people.

Data alone, without Django. `concertation.sample.region` gathers it; `concertation.sample.shape`
says what each field means; `concertation.sample.calendar` turns its offsets into dates.
"""
