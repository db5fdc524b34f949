# sleep: efficiency, strong scaling
# Draws its images again: gnuplot efficiency-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 1.0
64.0 1.0
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 0.9999664778938991 0.9997292063048479 1.0002288462827562 0
4.0 1.0000037576698466 0.9998252178081425 1.0001935157198067 0
8.0 0.9997908024898335 0.9995580729924983 0.9998488114179244 0
16.0 0.9992236676585735 0.9987988550198037 0.9994995719203305 0
32.0 0.9974875641975407 0.9968077092024724 0.9979449465203377 0
64.0 0.9916337554875088 0.9897645621305384 0.9936261216084604 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 1.0001258478107597 0.9997225354220096 1.0002670990026568 0
4.0 0.9999825896444313 0.999778435352643 1.0001539618928081 0
8.0 0.9998276863120592 0.9996092042405325 1.000236565405199 0
16.0 0.9994324803073268 0.99897500756475 0.9996614403714301 0
32.0 0.9985361358586055 0.9982232846637713 0.998855147195889 0
64.0 0.9942864792201611 0.9940538756504329 0.9955462053089617 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 0.998871181049669 0.9987372602219211 0.9989885111377631 0
4.0 0.9990748031681924 0.99884979067619 0.9995780283342885 0
8.0 0.9989213750004559 0.998686944427367 0.9995088156139013 0
16.0 0.9983064282187678 0.9974715833359087 0.998632511370035 0
32.0 0.9972664301107725 0.9968028542510099 0.9976132055823217 0
64.0 0.994430762480329 0.9930548300865913 0.995103814410353 0
END_OF_DATA

# task-pool: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 1.0 1.0 1.0 0
2.0 0.9997833649019319 0.9993243363009457 0.9998911786786713 0
4.0 0.9996916703113551 0.9976732944739706 1.000127627543598 0
8.0 0.9993050875951182 0.9988409695885593 0.9997832178110173 0
16.0 0.9985903366136848 0.9955752340544483 0.9988537961832867 0
32.0 0.9964085261900242 0.9928565354676533 0.9971979963232958 0
64.0 0.9928849776605165 0.991739016041905 0.9958016732790111 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.8452
set bmargin at screen 0.205
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8645372313078652:74.02804376993839]
set xtics ('1' 1.0, '2' 2.0, '4' 4.0, '8' 8.0, '16' 16.0, '32' 32.0, '64' 64.0)
set yrange [0.0:1.070285795932843]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'sleep: efficiency, strong scaling' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waits 64 times 100 ms; I/O-bound tasks that need no core.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks of 100 ms · T(1) = 6.41 s · 95% intervals, 6 rounds · 2 cores' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Efficiency  T(1) / (N·T(N))' at screen 0.03125, screen 0.4895 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.49298, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'physical cores end' at screen 0.27352, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 8 'ideal' at screen 0.87645, screen 0.7668 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'process' at screen 0.87645, screen 0.594 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 10 'thread' at screen 0.87645, screen 0.6804 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 11 'task' at screen 0.87645, screen 0.7236 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'task-pool' at screen 0.87645, screen 0.6372 left font 'DejaVu Sans,36.0' textcolor rgb '#9F5E82' noenhanced
set arrow from screen 0.84091, screen 0.73663 to screen 0.87208, screen 0.7668 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.84091, screen 0.73219 to screen 0.87208, screen 0.594 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.84091, screen 0.7336 to screen 0.87208, screen 0.6804 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.84091, screen 0.73285 to screen 0.87208, screen 0.6372 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#9F5E82'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'efficiency-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 17.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 9.0 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype 1 linecolor rgb '#CC79A7', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#CC79A7', \
  $data1 using 1:2 with points pointtype 5 pointsize 1.926 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 1.593 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.259 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 11 pointsize 0.926 linecolor rgb '#CC79A7'
set terminal pngcairo size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36' fontscale 0.75 pointscale 4.3
set output 'efficiency-strong.png'
replot
set output
